package io.fourline.change.rest;

import io.fourline.change.ChangeIntake;
import io.fourline.change.ChangeKind;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.change.CorrectChange;
import io.fourline.change.DraftChange;
import io.fourline.change.Plans;
import io.fourline.change.rest.ChangesResource.PlansBody;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.QueryReader;
import io.fourline.shared.rest.json.JsonBodyReader;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Patch;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.json.Text;
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
import java.util.Map;
import java.util.Optional;

/** One change: as it stands, as it stood, and described better. */
@ApplicationScoped
@Path("/changes/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {

    /** A merge patch of what a change is to do; risk and plans are replaced as a whole. */
    public record Correction(
            @Text(TextRule.TITLE) Patch<String> title,
            @Text(TextRule.DESCRIPTION) Patch<String> description,
            Patch<String> service,
            Patch<List<String>> configurationItems,
            @Omittable Patch<Instant> from,
            @Omittable Patch<Instant> to,
            Patch<Map<String, String>> risk,
            Patch<PlansBody> plans,
            @Range(min = 1, max = 5) Patch<Integer> priority,
            @Omittable @Text(TextRule.DESCRIPTION) Patch<String> reason,
            @Omittable @Text(TextRule.DESCRIPTION) Patch<String> impact,
            @Omittable Patch<String> assignee,
            @Omittable Patch<String> implementer,
            @Omittable Patch<String> team) {

        DraftChange of(DraftChange was) {
            Plans newPlans = plans.present() ? plans.value().plans() : was.plans();
            return new DraftChange(
                    title.orElse(was::title),
                    description.orElse(was::description),
                    was.model(),
                    was.template(),
                    service.orElse(was::service),
                    configurationItems.orElse(was::configurationItems),
                    from.orElse(was::from),
                    to.orElse(was::to),
                    risk.orElse(was::risk),
                    newPlans,
                    priority.orElse(was::priority),
                    reason.orElse(was::reason),
                    impact.orElse(was::impact),
                    assignee.orElse(was::assignee),
                    implementer.orElse(was::implementer),
                    team.orElse(was::team));
        }
    }

    @Inject
    ChangeReading reading;

    @Inject
    ChangeIntake intake;

    @Inject
    ThisKind kinds;

    @GET
    @Filter(name = "asOf", type = Instant.class)
    @Says("One change as it stands, or as it stood at an instant, entries at that instant included.")
    @Answer(ChangeRecord.class)
    public Response read(@PathParam("number") String number, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<Instant> asOf = query.instant("asOf");
        query.done();
        ChangeRecord change =
                asOf.map(instant -> reading.asOf(number, instant)).orElseGet(() -> reading.change(number));
        return Answers.ok(change, change.version());
    }

    @PATCH
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Says("Describes it better by a merge patch; a field left out stays, null empties an optional one.")
    @Answer(ChangeRecord.class)
    public Response correct(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Correction correction) {
        Integer version = kinds.expected(ChangeKind.WORD, number, ifMatch);
        ChangeRecord corrected = intake.correct(new CorrectChange(number, version, correction::of));
        return Answers.ok(corrected, corrected.version());
    }
}
