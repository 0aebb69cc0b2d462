package io.fourline.problem.rest;

import io.fourline.problem.CorrectProblem;
import io.fourline.problem.CorrectProblem.Gist;
import io.fourline.problem.ProblemKind;
import io.fourline.problem.ProblemReading;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemTriage;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.json.JsonBodyReader;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Patch;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import io.fourline.ticket.rest.ThisKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import java.util.Optional;

/** One problem: as it stands, as it stood, and its facts corrected. */
@ApplicationScoped
@Path("/problems/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemResource {

    /** A merge patch of a problem's facts. */
    public record Correction(
            @Text(TextRule.TITLE) Patch<String> title,
            @Text(TextRule.DESCRIPTION) Patch<String> description,
            @Omittable @Text(TextRule.DESCRIPTION) Patch<String> symptoms,
            Patch<Impact> impact,
            Patch<Urgency> urgency,
            Patch<String> service,
            @Omittable Patch<String> category,
            Patch<List<String>> configurationItems,
            @Omittable Patch<String> owner) {

        Gist of(Gist was) {
            return new Gist(
                    title.orElse(was::title),
                    description.orElse(was::description),
                    symptoms.orElse(was::symptoms),
                    impact.orElse(was::impact),
                    urgency.orElse(was::urgency),
                    service.orElse(was::service),
                    category.orElse(was::category),
                    configurationItems.orElse(was::configurationItems),
                    owner.orElse(was::owner));
        }
    }

    @Inject
    ProblemReading reading;

    @Inject
    ProblemTriage triage;

    @Inject
    ThisKind kinds;

    @GET
    @Filter(name = "asOf", type = Instant.class)
    @Says("One problem as it stands, or as it stood at an instant, entries at that instant included.")
    @Answer(ProblemRecord.class)
    public Response read(@PathParam("number") String number, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<Instant> asOf = query.instant("asOf");
        query.done();
        ProblemRecord problem =
                asOf.map(instant -> reading.asOf(number, instant)).orElseGet(() -> reading.problem(number));
        return Answers.ok(problem, problem.version());
    }

    @PATCH
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Says("Corrects facts by a merge patch; a field left out stays, null empties an optional one.")
    @Answer(ProblemRecord.class)
    public Response correct(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Correction correction) {
        Integer version = kinds.expected(ProblemKind.WORD, number, ifMatch);
        ProblemRecord corrected = triage.correct(new CorrectProblem(number, version, correction::of));
        return Answers.ok(corrected, corrected.version());
    }
}
