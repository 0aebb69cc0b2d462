package io.fourline.problem.rest;

import io.fourline.problem.AnalyseProblem;
import io.fourline.problem.Cause;
import io.fourline.problem.CauseKind;
import io.fourline.problem.EditTask;
import io.fourline.problem.PlanTask;
import io.fourline.problem.ProblemInvestigation;
import io.fourline.problem.ProblemKind;
import io.fourline.problem.ProblemReading;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemTask;
import io.fourline.problem.ReproduceProblem;
import io.fourline.problem.Reproduction;
import io.fourline.problem.ReproductionOutcome;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
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
import java.time.LocalDate;
import java.util.List;

/** What is found out about a problem, and what is still to be done for it. */
@Once
@ApplicationScoped
@Path("/problems/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemInquiryResource {

    private static final String ID = "{id: [0-9]{1,9}}";

    /** The whys in their order, and the tree of causes. */
    public record Analysis(
            @Omittable @Text(TextRule.PROSE) List<String> whys,
            @Omittable List<Node> causes) {}

    /** A node of the cause tree. */
    public record Node(
            @Range(min = 1, max = 1_000_000) Integer id,
            @Omittable @Range(min = 1, max = 1_000_000) Integer parent,
            CauseKind kind,
            @Text(TextRule.PROSE) String text,
            @Omittable @Text(TextRule.DESCRIPTION) String evidence) {

        Cause cause() {
            return new Cause(id, parent, kind, text, evidence);
        }

        static Node of(Cause cause) {
            return new Node(cause.id(), cause.parent(), cause.kind(), cause.text(), cause.evidence());
        }
    }

    /** An attempt to show the failure on purpose. */
    public record Attempt(
            @Text(TextRule.PROSE) String environment,
            @Text(TextRule.PROSE) String steps,
            ReproductionOutcome outcome,
            @Omittable @Text(TextRule.DESCRIPTION) String finding) {}

    /** Something to be done. */
    public record Task(
            @Text(TextRule.TITLE) String title,
            @Omittable String assignee,
            @Omittable LocalDate due,
            @Omittable Boolean done) {}

    @Inject
    ProblemInvestigation investigation;

    @Inject
    ProblemReading reading;

    @Inject
    ThisKind kinds;

    @GET
    @Path("analysis")
    @Says("The whys and the tree of causes.")
    @Answer(Analysis.class)
    public Response analysis(@PathParam("number") String number) {
        return analysed(reading.problem(number));
    }

    @PUT
    @Path("analysis")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Puts the whys and the tree of causes in the place of those there were.")
    @Answer(Analysis.class)
    public Response analyse(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Analysis body) {
        List<Cause> causes = body.causes() == null
                ? List.of()
                : body.causes().stream().map(Node::cause).toList();
        return analysed(
                investigation.analyse(new AnalyseProblem(number, expected(number, ifMatch), body.whys(), causes)));
    }

    private static Response analysed(ProblemRecord problem) {
        List<Node> nodes = problem.causes().stream().map(Node::of).toList();
        return Answers.ok(new Analysis(problem.whys(), nodes), problem.version());
    }

    @GET
    @Path("reproductions")
    @Says("The attempts to show the failure on purpose, oldest first.")
    public Page<Reproduction> reproductions(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "reproductions " + number);
        return Page.cut(reading.problem(number).reproductions(), page);
    }

    @GET
    @Path("reproductions/" + ID)
    @Says("One attempt.")
    public Reproduction reproduction(@PathParam("number") String number, @PathParam("id") int id) {
        return reading.problem(number).reproductions().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("reproduction", Integer.toString(id)));
    }

    @POST
    @Path("reproductions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Keeps an attempt to show the failure on purpose.")
    @Answer(value = Reproduction.class, status = 201)
    public Response reproduce(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Attempt body) {
        ProblemRecord problem = investigation.reproduce(new ReproduceProblem(
                number, expected(number, ifMatch), body.environment(), body.steps(), body.outcome(), body.finding()));
        Reproduction kept = problem.reproductions().get(problem.reproductions().size() - 1);
        return Answers.created(
                kept, problem.version(), "problems", number, "reproductions", Integer.toString(kept.id()));
    }

    @GET
    @Path("tasks")
    @Says("What has to be done, oldest first.")
    public Page<ProblemTask> tasks(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "tasks " + number);
        return Page.cut(reading.problem(number).tasks(), page);
    }

    @GET
    @Path("tasks/" + ID)
    @Says("One task.")
    public ProblemTask task(@PathParam("number") String number, @PathParam("id") int id) {
        return task(reading.problem(number), id);
    }

    @POST
    @Path("tasks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds something to be done.")
    @Answer(value = ProblemTask.class, status = 201)
    public Response plan(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Task body) {
        ProblemRecord problem = investigation.planTask(
                new PlanTask(number, expected(number, ifMatch), body.title(), body.assignee(), body.due()));
        ProblemTask kept = problem.tasks().get(problem.tasks().size() - 1);
        return Answers.created(kept, problem.version(), "problems", number, "tasks", Integer.toString(kept.id()));
    }

    @PUT
    @Path("tasks/" + ID)
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Changes a task, or ticks it off.")
    @Answer(ProblemTask.class)
    public Response edit(
            @PathParam("number") String number,
            @PathParam("id") int id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Task body) {
        boolean done = Boolean.TRUE.equals(body.done());
        ProblemTask wanted = new ProblemTask(id, body.title(), body.assignee(), body.due(), done);
        ProblemRecord problem = investigation.editTask(new EditTask(number, expected(number, ifMatch), wanted));
        return Answers.ok(task(problem, id), problem.version());
    }

    private static ProblemTask task(ProblemRecord problem, int id) {
        return problem.tasks().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("task", Integer.toString(id)));
    }

    private Integer expected(String number, String ifMatch) {
        return kinds.expected(ProblemKind.WORD, number, ifMatch);
    }
}
