package io.fourline.problem.rest;

import io.fourline.problem.ActOnProblem;
import io.fourline.problem.ActOnProblemBecause;
import io.fourline.problem.AssignProblem;
import io.fourline.problem.NameCause;
import io.fourline.problem.ProblemInvestigation;
import io.fourline.problem.ProblemKind;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemWorkaround;
import io.fourline.problem.WorkAround;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.json.Because;
import io.fourline.shared.rest.json.Nothing;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The way of a problem from its logging to its known error. */
@Once
@ApplicationScoped
@Path("/problems/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProblemWorkResource {

    /** Who shall look into it: a team, somebody of it, or both. */
    public record Assignment(
            @Omittable String team, @Omittable String assignee) {}

    /** What the cause is. */
    public record RootCause(@Text(TextRule.PROSE) String text) {}

    /** How to live with it; with {@code publish} line 1 is offered it, or no longer. */
    public record Workaround(
            @Text(TextRule.PROSE) String text,
            @Omittable @Text(TextRule.DESCRIPTION) String symptoms,
            @Omittable Boolean publish) {}

    @Inject
    ProblemInvestigation investigation;

    @Inject
    ProblemWorkaround workaround;

    @Inject
    ThisKind kinds;

    @POST
    @Path("investigation")
    @Says("The caller sets about finding the cause.")
    @Answer(ProblemRecord.class)
    public Response investigate(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing body) {
        return ok(investigation.investigate(new ActOnProblem(number, expected(number, ifMatch))));
    }

    @POST
    @Path("assignment")
    @Says("Gives it to a team, and within it to somebody.")
    @Answer(ProblemRecord.class)
    public Response assign(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Assignment body) {
        return ok(investigation.assign(
                new AssignProblem(number, expected(number, ifMatch), body.team(), body.assignee())));
    }

    @POST
    @Path("root-cause")
    @Says("Says what the cause is; once more, where it proves to be another.")
    @Answer(ProblemRecord.class)
    public Response nameCause(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RootCause body) {
        return ok(investigation.nameCause(new NameCause(number, expected(number, ifMatch), body.text())));
    }

    @POST
    @Path("workaround")
    @Says("Says how to live with it meanwhile; published, it is a known error.")
    @Answer(ProblemRecord.class)
    public Response workAround(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Workaround body) {
        return ok(workaround.workAround(
                new WorkAround(number, expected(number, ifMatch), body.text(), body.symptoms(), body.publish())));
    }

    @POST
    @Path("publication")
    @Says("Offers the workaround that is noted to line 1.")
    @Answer(ProblemRecord.class)
    public Response publish(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Nothing body) {
        return ok(workaround.publish(new ActOnProblem(number, expected(number, ifMatch))));
    }

    @POST
    @Path("withdrawal")
    @Says("Line 1 is no longer offered the workaround.")
    @Answer(ProblemRecord.class)
    public Response withdraw(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        return ok(workaround.withdraw(new ActOnProblemBecause(number, expected(number, ifMatch), body.reason())));
    }

    private Integer expected(String number, String ifMatch) {
        return kinds.expected(ProblemKind.WORD, number, ifMatch);
    }

    private static Response ok(ProblemRecord problem) {
        return Answers.ok(problem, problem.version());
    }
}
