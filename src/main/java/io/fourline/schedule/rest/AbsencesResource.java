package io.fourline.schedule.rest;

import io.fourline.journal.EntryView;
import io.fourline.schedule.AbsenceRecord;
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

/** Times in which people cannot carry out changes. */
@Once
@ApplicationScoped
@Path("/changes/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AbsencesResource {

    /** Leave, a visit, or a shift that keeps somebody at the queue. */
    public record AbsenceBody(
            String person,
            AbsenceRecord.Kind kind,
            Instant from,
            Instant to,
            @Omittable @Text(TextRule.DESCRIPTION) String note,
            @Omittable Boolean active) {

        AbsenceRecord wanted(long id) {
            return new AbsenceRecord(id, person, kind, from, to, note, active == null || active, 0);
        }
    }

    @Inject
    ScheduleAdministration administration;

    @Inject
    ScheduleHistory history;

    @GET
    @Says("Absences, the newest first.")
    public Page<AbsenceRecord> list(@Context UriInfo uri) {
        return Page.cut(administration.absences(), PageRequest.read(uri, "absences"));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Says("One absence.")
    @Answer(AbsenceRecord.class)
    public Response read(@PathParam("id") long id) {
        AbsenceRecord absence = Entries.one(administration.absences(), AbsenceRecord::id, id);
        return Answers.ok(absence, absence.version());
    }

    @GET
    @Path("{id: [0-9]{1,18}}/journal")
    @Says("The journal of one absence, oldest first.")
    public Page<EntryView> journal(@PathParam("id") long id, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "journal absence " + id);
        return EntryView.page(page, after -> history.ofAbsence(id, after, page.limit()));
    }

    @POST
    @Says("Enters an absence.")
    @Answer(value = AbsenceRecord.class, status = 201)
    public Response add(AbsenceBody body) {
        AbsenceRecord absence = administration.add(body.wanted(0));
        return Answers.created(absence, absence.version(), "changes", "absences", String.valueOf(absence.id()));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}")
    @Says("Replaces an absence; not active takes it back.")
    @Answer(AbsenceRecord.class)
    public Response edit(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AbsenceBody body) {
        AbsenceRecord present = Entries.one(administration.absences(), AbsenceRecord::id, id);
        AbsenceRecord absence =
                administration.edit(body.wanted(id), Versions.ifMatch(ifMatch).expected(present.version()));
        return Answers.ok(absence, absence.version());
    }
}
