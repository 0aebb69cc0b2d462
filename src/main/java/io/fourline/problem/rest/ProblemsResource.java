package io.fourline.problem.rest;

import io.fourline.identity.Acting;
import io.fourline.problem.ProblemFilter;
import io.fourline.problem.ProblemIntake;
import io.fourline.problem.ProblemQueue;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemState;
import io.fourline.problem.RaiseProblem;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.rest.once.Once;
import io.fourline.shared.rest.openapi.Answer;
import io.fourline.shared.rest.openapi.Filter;
import io.fourline.shared.rest.openapi.Says;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
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
import java.util.List;

/** All problems, and the way to raise one. */
@Once
@ApplicationScoped
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProblemsResource {

    /** What is known of a problem when it is raised. */
    public record Raising(
            @Text(TextRule.TITLE) String title,
            @Text(TextRule.DESCRIPTION) String description,
            String service,
            @Omittable List<String> incidents,
            @Omittable Impact impact,
            @Omittable Urgency urgency,
            @Omittable String category,
            @Omittable List<String> configurationItems,
            @Omittable @Text(TextRule.DESCRIPTION) String symptoms,
            @Omittable String owner,
            @Omittable String team,
            @Omittable String assignee) {

        RaiseProblem command() {
            return new RaiseProblem(
                    title,
                    description,
                    impact,
                    urgency,
                    service,
                    category,
                    configurationItems,
                    incidents,
                    symptoms,
                    owner,
                    team,
                    assignee,
                    null);
        }
    }

    @Inject
    ProblemIntake intake;

    @Inject
    ProblemQueue queue;

    @Inject
    Acting acting;

    @POST
    @Says("Raises a problem; it opens LOGGED with the experts of its service's chain.")
    @Answer(value = ProblemRecord.class, status = 201)
    public Response raise(Raising raising) {
        ProblemRecord raised = intake.raise(raising.command());
        return Answers.created(raised, raised.version(), "problems", raised.number());
    }

    @GET
    @Filter(name = "state", type = ProblemState.class)
    @Filter(name = "open", type = Boolean.class)
    @Filter(name = "priority", type = Integer.class, max = 5)
    @Filter(name = "service")
    @Filter(name = "category")
    @Filter(name = "configurationItem")
    @Filter(name = "incident", says = "Problems behind this incident.")
    @Filter(name = "owner", says = "An account name; me for the caller.")
    @Filter(name = "team")
    @Filter(name = "assignee", says = "An account name; me for the caller, none for nobody.")
    @Filter(name = "knownError", type = Boolean.class, says = "Whether line 1 is offered a workaround now.")
    @Filter(name = "origin", type = ProblemFilter.Records.class, says = "LIVE unless imported records are asked for.")
    @Filter(name = "q", says = "Part of a title, or a whole number.")
    @Filter(
            name = "sort",
            words = {"priority", "-priority", "dueAt", "openedAt", "-openedAt", "number", "-number"})
    @Says("The problems, newest first unless sorted otherwise.")
    public Page<ProblemRecord> list(@Context UriInfo uri) {
        ProblemListRequest request = ProblemListRequest.read(
                uri.getQueryParameters(), acting.caller().name());
        Listing<ProblemRecord> listing =
                queue.records(request.filter(), request.after(), request.page().limit());
        return new Page<>(listing.items(), request.next(listing.next()));
    }
}
