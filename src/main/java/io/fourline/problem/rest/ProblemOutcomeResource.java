package io.fourline.problem.rest;

import io.fourline.problem.ActOnProblemBecause;
import io.fourline.problem.IncidentFate;
import io.fourline.problem.ProblemEnding;
import io.fourline.problem.ProblemEnding.Foreseen;
import io.fourline.problem.ProblemKind;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemResolution;
import io.fourline.problem.ProblemResolutionCode;
import io.fourline.problem.ResolveProblem;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.json.Because;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a problem ends, and what becomes of its incidents. */
@Once
@ApplicationScoped
@Path("/problems/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemOutcomeResource {

    /** How it was solved; without {@code incidents} they fare as {@code GET} foresees. */
    public record Resolution(
            @Omittable ProblemResolutionCode code,
            @Text(TextRule.PROSE) String text,
            @Omittable String duplicateOf,
            @Omittable List<Fate> incidents) {

        Map<String, IncidentFate> fates() {
            if (incidents == null) {
                return null;
            }
            Map<String, IncidentFate> fates = new TreeMap<>();
            for (Fate one : incidents) {
                if (fates.put(one.number(), one.fate()) != null) {
                    throw new InvalidInput("incidents", "repeated");
                }
            }
            return fates;
        }
    }

    /** What becomes of an incident. */
    public record Fate(String number, IncidentFate fate) {}

    /** What the review found worth telling. */
    public record Closure(
            @Omittable @Text(TextRule.DESCRIPTION) String comment) {}

    @Inject
    ProblemEnding ending;

    @Inject
    ProblemResolution resolution;

    @Inject
    ThisKind kinds;

    @GET
    @Path("resolution")
    @Filter(name = "code", type = ProblemResolutionCode.class)
    @Says("What resolving it in this way will do to its incidents, and who will be told; once resolved, what it did.")
    public Page<Foreseen> foresee(@PathParam("number") String number, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        ProblemResolutionCode code =
                query.constant("code", ProblemResolutionCode.class).orElse(ProblemResolutionCode.FIXED);
        PageRequest page = query.page("resolution " + number + code);
        query.done();
        return Page.cut(ending.preview(number, code), page);
    }

    @POST
    @Path("resolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Resolves it, and then resolves or informs its incidents, each by an act of its own.")
    @Answer(ProblemRecord.class)
    public Response resolve(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Resolution body) {
        return ok(ending.resolve(new ResolveProblem(
                        number, expected(number, ifMatch), body.code(), body.text(), body.duplicateOf(), body.fates()))
                .problem());
    }

    @POST
    @Path("reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("The failure is back.")
    @Answer(ProblemRecord.class)
    public Response reopen(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        return ok(resolution.reopen(because(number, ifMatch, body.reason())));
    }

    @POST
    @Path("closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("It has been reviewed, and is over.")
    @Answer(ProblemRecord.class)
    public Response close(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Closure body) {
        return ok(resolution.close(because(number, ifMatch, body.comment())));
    }

    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("There is nothing to solve.")
    @Answer(ProblemRecord.class)
    public Response cancel(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Because body) {
        return ok(resolution.cancel(because(number, ifMatch, body.reason())));
    }

    private ActOnProblemBecause because(String number, String ifMatch, String reason) {
        return new ActOnProblemBecause(number, expected(number, ifMatch), reason);
    }

    private Integer expected(String number, String ifMatch) {
        return kinds.expected(ProblemKind.WORD, number, ifMatch);
    }

    private static Response ok(ProblemRecord problem) {
        return Answers.ok(problem, problem.version());
    }
}
