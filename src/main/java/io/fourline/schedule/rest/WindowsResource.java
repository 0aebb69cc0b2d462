package io.fourline.schedule.rest;

import io.fourline.journal.EntryView;
import io.fourline.schedule.ScheduleAdministration;
import io.fourline.schedule.ScheduleHistory;
import io.fourline.schedule.WindowRecord;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** When services and items may be worked on. */
@Once
@ApplicationScoped
@Path("/changes/windows")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WindowsResource {

    /**
     * Weekly windows such as {@code SAT 22:00-04:00} of one service or one item, or somebody's shifts, by a zone's wall
     * clock; shut on the holidays of a calendar, if one is named.
     */
    public record WindowBody(
            @Text(TextRule.TITLE) String name,
            @Omittable String service,
            @Omittable String configurationItem,
            @Omittable String person,
            String zone,
            @Omittable String holidays,
            List<String> windows,
            @Omittable Boolean active) {

        WindowRecord wanted(long id) {
            return new WindowRecord(
                    id, name, service, configurationItem, person, zone, holidays, windows, active == null || active, 0);
        }
    }

    @Inject
    ScheduleAdministration administration;

    @Inject
    ScheduleHistory history;

    @GET
    @Says("Maintenance windows and shifts, by name.")
    public Page<WindowRecord> list(@Context UriInfo uri) {
        return Page.cut(administration.windows(), PageRequest.read(uri, "maintenance windows"));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Says("One maintenance window.")
    @Answer(WindowRecord.class)
    public Response read(@PathParam("id") long id) {
        WindowRecord window = Entries.one(administration.windows(), WindowRecord::id, id);
        return Answers.ok(window, window.version());
    }

    @GET
    @Path("{id: [0-9]{1,18}}/journal")
    @Says("The journal of one maintenance window, oldest first.")
    public Page<EntryView> journal(@PathParam("id") long id, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "journal maintenance window " + id);
        return EntryView.page(page, after -> history.ofWindow(id, after, page.limit()));
    }

    @POST
    @Says("Adds maintenance windows, or somebody's shifts.")
    @Answer(value = WindowRecord.class, status = 201)
    public Response add(WindowBody body) {
        WindowRecord window = administration.add(body.wanted(0));
        return Answers.created(window, window.version(), "changes", "windows", String.valueOf(window.id()));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}")
    @Says("Replaces maintenance windows; not active takes them out of use.")
    @Answer(WindowRecord.class)
    public Response edit(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WindowBody body) {
        WindowRecord present = Entries.one(administration.windows(), WindowRecord::id, id);
        WindowRecord window =
                administration.edit(body.wanted(id), Versions.ifMatch(ifMatch).expected(present.version()));
        return Answers.ok(window, window.version());
    }
}
