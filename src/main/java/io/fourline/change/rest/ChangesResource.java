package io.fourline.change.rest;

import io.fourline.change.ChangeFilter;
import io.fourline.change.ChangeIntake;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.change.ChangeState;
import io.fourline.change.DraftChange;
import io.fourline.change.Plans;
import io.fourline.change.RiskLevel;
import io.fourline.identity.Acting;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** All changes the caller may see, and the way to raise one. */
@Once
@ApplicationScoped
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChangesResource {

    /** How it is done, tested and undone; what is left out is empty. */
    public record PlansBody(
            @Omittable @Text(TextRule.DESCRIPTION) String implementation,
            @Omittable @Text(TextRule.DESCRIPTION) String test,
            @Omittable @Text(TextRule.DESCRIPTION) String backOut) {

        Plans plans() {
            return new Plans(implementation, test, backOut);
        }
    }

    /** What a change is to do. */
    public record Proposed(
            @Omittable @Text(TextRule.TITLE) String title,
            @Omittable @Text(TextRule.DESCRIPTION) String description,
            ChangeModel model,
            @Omittable String template,
            @Omittable String service,
            @Omittable List<String> configurationItems,
            @Omittable Instant from,
            @Omittable Instant to,
            @Omittable Map<String, String> risk,
            @Omittable PlansBody plans,
            @Omittable @Range(min = 1, max = 5) Integer priority,
            @Omittable @Text(TextRule.DESCRIPTION) String reason,
            @Omittable @Text(TextRule.DESCRIPTION) String impact,
            @Omittable String assignee,
            @Omittable String implementer,
            @Omittable String team) {

        DraftChange command() {
            return new DraftChange(
                    title,
                    description,
                    model,
                    template,
                    service,
                    configurationItems,
                    from,
                    to,
                    risk,
                    plans == null ? null : plans.plans(),
                    priority,
                    reason,
                    impact,
                    assignee,
                    implementer,
                    team);
        }
    }

    @Inject
    ChangeIntake intake;

    @Inject
    ChangeReading reading;

    @Inject
    Acting acting;

    @POST
    @Says("Raises a change; it opens as DRAFT. A standard change takes what is left out from its template.")
    @Answer(value = ChangeRecord.class, status = 201)
    public Response draft(Proposed body) {
        ChangeRecord drafted = intake.draft(body.command());
        return Answers.created(drafted, drafted.version(), "changes", drafted.number());
    }

    @GET
    @Filter(name = "state", type = ChangeState.class)
    @Filter(name = "open", type = Boolean.class)
    @Filter(name = "model", type = ChangeModel.class)
    @Filter(name = "risk", type = RiskLevel.class)
    @Filter(name = "team")
    @Filter(name = "service")
    @Filter(name = "configurationItem")
    @Filter(name = "from", type = Instant.class, says = "Windows that touch the time from here on.")
    @Filter(name = "to", type = Instant.class, says = "Windows that touch the time until here.")
    @Filter(name = "assignee", says = "An account name; me for the caller, none for nobody.")
    @Filter(name = "requester")
    @Filter(name = "q", says = "Part of a title, or a whole number.")
    @Filter(
            name = "sort",
            words = {"openedAt", "-openedAt", "from", "-from", "number", "-number"})
    @Says("The changes the caller may see, newest first unless sorted otherwise.")
    public Page<ChangeRecord> list(@Context UriInfo uri) {
        ChangeListRequest request =
                ChangeListRequest.read(uri.getQueryParameters(), acting.caller().name());
        ChangeFilter filter = request.filter();
        Listing<ChangeRecord> listing =
                reading.changes(filter, request.after(), request.page().limit());
        return new Page<>(listing.items(), request.next(listing.next()));
    }
}
