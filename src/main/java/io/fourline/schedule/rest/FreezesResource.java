package io.fourline.schedule.rest;

import io.fourline.journal.EntryView;
import io.fourline.schedule.FreezeRecord;
import io.fourline.schedule.ScheduleAdministration;
import io.fourline.schedule.ScheduleHistory;
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
import java.time.Instant;
import java.util.List;

/** Times in which nothing is changed. */
@Once
@ApplicationScoped
@Path("/changes/freezes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FreezesResource {

    /** A freeze of one service, of one item, or where neither is named of everything but the services left out. */
    public record FreezeBody(
            @Text(TextRule.TITLE) String name,
            @Omittable String service,
            @Omittable String configurationItem,
            @Omittable List<String> exceptServices,
            Instant from,
            Instant to,
            @Text(TextRule.DESCRIPTION) String reason,
            @Omittable Boolean active) {

        FreezeRecord wanted(long id) {
            return new FreezeRecord(
                    id,
                    name,
                    service,
                    configurationItem,
                    exceptServices,
                    from,
                    to,
                    reason,
                    active == null || active,
                    List.of(),
                    0);
        }
    }

    @Inject
    ScheduleAdministration administration;

    @Inject
    ScheduleHistory history;

    @GET
    @Says("Freezes, the newest first, with the planned changes that fall into each.")
    public Page<FreezeRecord> list(@Context UriInfo uri) {
        return Page.cut(administration.freezes(), PageRequest.read(uri, "freezes"));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Says("One freeze.")
    @Answer(FreezeRecord.class)
    public Response read(@PathParam("id") long id) {
        FreezeRecord freeze = Entries.one(administration.freezes(), FreezeRecord::id, id);
        return Answers.ok(freeze, freeze.version());
    }

    @GET
    @Path("{id: [0-9]{1,18}}/journal")
    @Says("The journal of one freeze, oldest first.")
    public Page<EntryView> journal(@PathParam("id") long id, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "journal freeze " + id);
        return EntryView.page(page, after -> history.ofFreeze(id, after, page.limit()));
    }

    @POST
    @Says("Freezes; planned changes in it stay, and are named in the answer.")
    @Answer(value = FreezeRecord.class, status = 201)
    public Response add(FreezeBody body) {
        FreezeRecord freeze = administration.add(body.wanted(0));
        return Answers.created(freeze, freeze.version(), "changes", "freezes", String.valueOf(freeze.id()));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}")
    @Says("Replaces a freeze; not active lifts it.")
    @Answer(FreezeRecord.class)
    public Response edit(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, FreezeBody body) {
        FreezeRecord present = Entries.one(administration.freezes(), FreezeRecord::id, id);
        FreezeRecord freeze =
                administration.edit(body.wanted(id), Versions.ifMatch(ifMatch).expected(present.version()));
        return Answers.ok(freeze, freeze.version());
    }
}
