package io.fourline.change.rest;

import io.fourline.change.Ballot;
import io.fourline.change.ChangeApproval;
import io.fourline.change.ChangeKind;
import io.fourline.change.ChangeRecord;
import io.fourline.change.DelegateVote;
import io.fourline.change.ExtendVoting;
import io.fourline.change.OnChange;
import io.fourline.change.SubmitChange;
import io.fourline.change.SubmitChange.AskedStage;
import io.fourline.change.VoteOnChange;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.json.Nothing;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.rest.ThisKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** How a change comes to be allowed, or not. */
@Once
@ApplicationScoped
@Path("/changes/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChangeApprovalResource {

    /** Why. */
    public record Because(@Text(TextRule.PROSE) String reason) {}

    /** Who shall be asked, stage by stage; left out, those that model and risk ask for. */
    public record Submission(@Omittable List<StageBody> stages) {

        List<AskedStage> asked() {
            return stages == null ? null : stages.stream().map(StageBody::asked).toList();
        }
    }

    /** A stage: the holders of a role, the members of a team, or people by name. */
    public record StageBody(
            String name,
            @Omittable String role,
            @Omittable String team,
            @Omittable List<String> people,
            @Omittable @Range(min = 1, max = 50) Integer quorum,
            @Omittable Instant deadline) {

        AskedStage asked() {
            return new AskedStage(name, role, team, people, quorum, deadline);
        }
    }

    /** A vote; a refusal gives its reason. */
    public record VoteBody(
            Ballot.Choice vote,
            @Omittable @Text(TextRule.DESCRIPTION) String reason) {}

    /** Who votes in the caller's place, nobody when left out. */
    public record Delegation(@Omittable String delegate) {}

    /** Until when, and why. */
    public record Extension(
            Instant deadline, @Text(TextRule.PROSE) String reason) {}

    @Inject
    ChangeApproval approval;

    @Inject
    ThisKind kinds;

    @POST
    @Path("assessment")
    @Says("The draft is taken up and assessed.")
    @Answer(ChangeRecord.class)
    public Response assess(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing nothing) {
        return ok(approval.assess(new OnChange(number, version(number, ifMatch), null)));
    }

    @POST
    @Path("submission")
    @Says("Asks for approval; what its model needs and is missing is refused with 409, field by field.")
    @Answer(ChangeRecord.class)
    public Response submit(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Submission body) {
        return ok(approval.submit(new SubmitChange(number, version(number, ifMatch), body.asked())));
    }

    @POST
    @Path("votes")
    @Says("Votes in the present stage, for oneself or for whoever has named the caller.")
    @Answer(ChangeRecord.class)
    public Response vote(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, VoteBody body) {
        return ok(approval.vote(new VoteOnChange(number, version(number, ifMatch), body.vote(), body.reason())));
    }

    @POST
    @Path("delegations")
    @Says("Names who votes in the caller's place in the present stage; without a name they vote in person again.")
    @Answer(ChangeRecord.class)
    public Response delegate(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Delegation body) {
        return ok(approval.delegate(new DelegateVote(number, version(number, ifMatch), body.delegate())));
    }

    @POST
    @Path("extension")
    @Says("Gives the present stage more time.")
    @Answer(ChangeRecord.class)
    public Response extend(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Extension body) {
        return ok(approval.extend(new ExtendVoting(number, version(number, ifMatch), body.deadline(), body.reason())));
    }

    @POST
    @Path("rejection")
    @Says("Turns the change down.")
    @Answer(ChangeRecord.class)
    public Response reject(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        return ok(approval.reject(new OnChange(number, version(number, ifMatch), body.reason())));
    }

    @POST
    @Path("cancellation")
    @Says("Gives the change up before it has begun.")
    @Answer(ChangeRecord.class)
    public Response cancel(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        return ok(approval.cancel(new OnChange(number, version(number, ifMatch), body.reason())));
    }

    private Integer version(String number, String ifMatch) {
        return kinds.expected(ChangeKind.WORD, number, ifMatch);
    }

    private static Response ok(ChangeRecord change) {
        return Answers.ok(change, change.version());
    }
}
