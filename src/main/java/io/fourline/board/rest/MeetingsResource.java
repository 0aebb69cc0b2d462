package io.fourline.board.rest;

import io.fourline.board.MeetingMinutes;
import io.fourline.board.MeetingRecord;
import io.fourline.board.Meetings;
import io.fourline.board.PlanMeeting;
import io.fourline.journal.EntryView;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.Versions;
import io.fourline.shared.rest.json.Nothing;
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

/** Meetings of the change advisory board. */
@Once
@ApplicationScoped
@Path("/changes/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingsResource {

    private static final String ONE = "{id: [0-9]{1,18}}";

    /** When it is and who comes; without members everybody of the board. */
    public record MeetingBody(
            @Text(TextRule.TITLE) String title,
            Instant at,
            @Omittable List<String> members) {

        PlanMeeting wanted() {
            return new PlanMeeting(title, at, members);
        }
    }

    /** The changes to talk about, in order; left out, what waits now. */
    public record AgendaBody(@Omittable List<String> changes) {}

    /** What was said, about one change or in general. */
    public record MinutesBody(
            @Omittable String change,
            @Text(TextRule.DESCRIPTION) String text) {}

    /** Why it does not take place. */
    public record ReasonBody(@Text(TextRule.PROSE) String reason) {}

    @Inject
    Meetings meetings;

    @Inject
    MeetingMinutes minutes;

    @GET
    @Says("Meetings of the board, the latest first.")
    public Page<MeetingRecord> list(@Context UriInfo uri) {
        return Page.cut(meetings.meetings(), PageRequest.read(uri, "meetings"));
    }

    @GET
    @Path(ONE)
    @Says("One meeting with its agenda and minutes.")
    @Answer(MeetingRecord.class)
    public Response read(@PathParam("id") long id) {
        return ok(meetings.meeting(id));
    }

    @POST
    @Says("Calls a meeting; what waits for the board now is its agenda.")
    @Answer(value = MeetingRecord.class, status = 201)
    public Response plan(MeetingBody body) {
        MeetingRecord made = meetings.plan(body.wanted());
        return Answers.created(made, made.version(), "changes", "meetings", String.valueOf(made.id()));
    }

    @PUT
    @Path(ONE)
    @Says("Calls it for another time, or other people.")
    @Answer(MeetingRecord.class)
    public Response amend(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MeetingBody body) {
        return ok(meetings.amend(id, body.wanted(), expected(id, ifMatch)));
    }

    @GET
    @Path(ONE + "/journal")
    @Says("The journal of one meeting, oldest first; each text of the minutes that was kept stands in it.")
    public Page<EntryView> journal(@PathParam("id") long id, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "journal meeting " + id);
        return EntryView.page(page, after -> minutes.journal(id, after, page.limit()));
    }

    @POST
    @Path(ONE + "/agenda")
    @Says("Draws up the agenda anew: from what waits, or as said.")
    @Answer(MeetingRecord.class)
    public Response drawUp(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AgendaBody body) {
        return ok(meetings.drawUp(id, body.changes(), expected(id, ifMatch)));
    }

    @POST
    @Path(ONE + "/start")
    @Says("The meeting begins; minutes can be written.")
    @Answer(MeetingRecord.class)
    public Response start(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing nothing) {
        return ok(minutes.start(id, expected(id, ifMatch)));
    }

    @POST
    @Path(ONE + "/minutes")
    @Says("Writes down what was said about a change, or in general.")
    @Answer(MeetingRecord.class)
    public Response note(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MinutesBody body) {
        return ok(minutes.note(id, body.change(), body.text(), expected(id, ifMatch)));
    }

    @POST
    @Path(ONE + "/closure")
    @Says("The meeting is over; its minutes stand as they are.")
    @Answer(MeetingRecord.class)
    public Response close(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing nothing) {
        return ok(minutes.close(id, expected(id, ifMatch)));
    }

    @POST
    @Path(ONE + "/cancellation")
    @Says("The meeting does not take place.")
    @Answer(MeetingRecord.class)
    public Response cancel(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReasonBody body) {
        return ok(minutes.cancel(id, body.reason(), expected(id, ifMatch)));
    }

    private Integer expected(long id, String ifMatch) {
        Versions versions = Versions.ifMatch(ifMatch);
        return versions.any()
                ? null
                : Integer.valueOf(versions.expected(meetings.meeting(id).version()));
    }

    private static Response ok(MeetingRecord meeting) {
        return Answers.ok(meeting, meeting.version());
    }
}
