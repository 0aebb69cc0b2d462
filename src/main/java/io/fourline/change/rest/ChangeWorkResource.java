package io.fourline.change.rest;

import io.fourline.change.AssignChange;
import io.fourline.change.ChangeExecution;
import io.fourline.change.ChangeKind;
import io.fourline.change.ChangeOutcome;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.change.ChangeScheduling;
import io.fourline.change.CloseChange;
import io.fourline.change.OnChange;
import io.fourline.change.ReviewChange;
import io.fourline.change.ScheduleChange;
import io.fourline.schedule.FindingsView;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.rest.ThisKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** A change from its promised window to its closure. */
@Once
@ApplicationScoped
@Path("/changes/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChangeWorkResource {

    /** Another window than the planned one, and why it is done although something collides. */
    public record Schedule(
            @Omittable Instant from,
            @Omittable Instant to,
            @Omittable @Text(TextRule.DESCRIPTION) String reason) {}

    /** Why it is done although something collides. */
    public record Start(
            @Omittable @Text(TextRule.DESCRIPTION) String reason) {}

    /** Who answers for it and who carries it out; whoever is left out is nobody. */
    public record Assignment(
            @Omittable String assignee,
            @Omittable String implementer,
            @Omittable String team) {}

    /** How it went, and how it was undone if it was. */
    public record ReviewBody(
            @Omittable @Text(TextRule.DESCRIPTION) String text,
            @Omittable @Text(TextRule.DESCRIPTION) String backOut) {}

    /** How it ended, and what is to be learnt from it. */
    public record Closure(
            ChangeOutcome outcome,
            @Omittable @Text(TextRule.DESCRIPTION) String review,
            @Omittable @Text(TextRule.DESCRIPTION) String lessons,
            @Omittable @Text(TextRule.DESCRIPTION) String backOut) {}

    @Inject
    ChangeScheduling scheduling;

    @Inject
    ChangeExecution execution;

    @Inject
    ChangeReading reading;

    @Inject
    ThisKind kinds;

    @POST
    @Path("assignment")
    @Says("Names who answers for it and who carries it out.")
    @Answer(ChangeRecord.class)
    public Response assign(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Assignment body) {
        return ok(scheduling.assign(
                new AssignChange(number, version(number, ifMatch), body.assignee(), body.implementer(), body.team())));
    }

    @GET
    @Path("collisions")
    @Says("What its window collides with now; the same for everybody who may see it, whatever its state.")
    public FindingsView collisions(@PathParam("number") String number) {
        return FindingsView.of(scheduling.find(reading.change(number)));
    }

    @POST
    @Path("schedule")
    @Says("Promises the window; what collides is refused with 409 unless a reason is given. Again moves the window.")
    @Answer(ChangeRecord.class)
    public Response schedule(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Schedule body) {
        return ok(scheduling.schedule(
                new ScheduleChange(number, version(number, ifMatch), body.from(), body.to(), body.reason())));
    }

    @POST
    @Path("start")
    @Says("Work begins; what collides is refused with 409 unless a reason is given.")
    @Answer(ChangeRecord.class)
    public Response start(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Start body) {
        return ok(scheduling.start(new OnChange(number, version(number, ifMatch), body.reason())));
    }

    @POST
    @Path("review")
    @Says("The work is over, done or undone.")
    @Answer(ChangeRecord.class)
    public Response review(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReviewBody body) {
        return ok(execution.review(new ReviewChange(number, version(number, ifMatch), body.text(), body.backOut())));
    }

    @POST
    @Path("closure")
    @Says("Closes it with its outcome.")
    @Answer(ChangeRecord.class)
    public Response close(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Closure body) {
        return ok(execution.close(new CloseChange(
                number, version(number, ifMatch), body.outcome(), body.review(), body.lessons(), body.backOut())));
    }

    private Integer version(String number, String ifMatch) {
        return kinds.expected(ChangeKind.WORD, number, ifMatch);
    }

    private static Response ok(ChangeRecord change) {
        return Answers.ok(change, change.version());
    }
}
