package io.fourline.change.rest;

import io.fourline.change.CausedIncident;
import io.fourline.change.ChangeExecution;
import io.fourline.change.ChangeKind;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.change.DoTask;
import io.fourline.change.JudgeIncident;
import io.fourline.change.LogLine;
import io.fourline.change.NoteWork;
import io.fourline.change.PlanTask;
import io.fourline.change.SuspectIncident;
import io.fourline.change.Task;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.rest.Answers;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
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
import java.util.ArrayList;
import java.util.List;

/** A change's tasks, its log, and the incidents it may have caused. */
@Once
@ApplicationScoped
@Path("/changes/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class ChangePartsResource {

    /** Something to be done. */
    public record NewTask(
            @Text(TextRule.TITLE) String title, @Omittable String assignee) {}

    /** Whether it is done. */
    public record Tick(boolean done) {}

    /** What is noted. */
    public record Note(@Text(TextRule.PROSE) String text) {}

    /** What was found out about an incident. */
    public record Judgement(
            String incident,
            CausedIncident.Verdict verdict,
            @Omittable @Text(TextRule.DESCRIPTION) String reason) {}

    /**
     * An incident that may have been caused; {@code verdict} is {@code null} while nobody has said, {@code why} says what
     * ties it to the change meanwhile.
     */
    public record Suspect(
            String incident,
            CausedIncident.Verdict verdict,
            String reason,
            String by,
            Instant at,
            Instant openedAt,
            SuspectIncident.Why why,
            List<String> path) {

        static Suspect of(CausedIncident one) {
            return new Suspect(one.incident(), one.verdict(), one.reason(), one.by(), one.at(), null, null, List.of());
        }

        static Suspect of(SuspectIncident one) {
            return new Suspect(one.incident(), null, null, null, null, one.openedAt(), one.why(), one.path());
        }
    }

    @Inject
    ChangeExecution execution;

    @Inject
    ChangeReading reading;

    @Inject
    ThisKind kinds;

    @GET
    @Path("tasks")
    @Says("What is to be done, in order.")
    public Page<Task> tasks(@PathParam("number") String number, @Context UriInfo uri) {
        return Page.cut(reading.change(number).tasks(), PageRequest.read(uri, "tasks " + number));
    }

    @GET
    @Path("tasks/{id: [0-9]{1,6}}")
    @Says("One task.")
    public Task task(@PathParam("number") String number, @PathParam("id") int id) {
        return reading.change(number).tasks().stream()
                .filter(task -> task.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("task", String.valueOf(id)));
    }

    @POST
    @Path("tasks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Adds something to be done.")
    @Answer(value = Task.class, status = 201)
    public Response plan(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewTask body) {
        ChangeRecord change =
                execution.planTask(new PlanTask(number, version(number, ifMatch), body.title(), body.assignee()));
        Task task = change.tasks().get(change.tasks().size() - 1);
        return Answers.created(task, change.version(), "changes", number, "tasks", String.valueOf(task.id()));
    }

    @PUT
    @Path("tasks/{id: [0-9]{1,6}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Ticks a task off, or takes the tick back.")
    @Answer(Task.class)
    public Response tick(
            @PathParam("number") String number,
            @PathParam("id") int id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Tick body) {
        ChangeRecord change = execution.doTask(new DoTask(number, version(number, ifMatch), id, body.done()));
        return Answers.ok(change.tasks().get(id - 1), change.version());
    }

    @GET
    @Path("log")
    @Says("What was noted while it was carried out, oldest first.")
    public Page<LogLine> log(@PathParam("number") String number, @Context UriInfo uri) {
        return Page.cut(reading.change(number).log(), PageRequest.read(uri, "log " + number));
    }

    @POST
    @Path("log")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Notes something while it is carried out.")
    @Answer(value = LogLine.class, status = 201)
    public Response note(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Note body) {
        ChangeRecord change = execution.note(new NoteWork(number, version(number, ifMatch), body.text()));
        LogLine line = change.log().get(change.log().size() - 1);
        return Answers.created(line, change.version(), "changes", number, "log");
    }

    @GET
    @Path("incidents")
    @Says("Incidents it has caused, or may have: proposed by time, item, graph and service until somebody has said.")
    public Page<Suspect> incidents(@PathParam("number") String number, @Context UriInfo uri) {
        PageRequest page = PageRequest.read(uri, "incidents " + number);
        List<Suspect> all = new ArrayList<>();
        reading.change(number).causedIncidents().forEach(one -> all.add(Suspect.of(one)));
        reading.proposedIncidents(number).forEach(one -> all.add(Suspect.of(one)));
        return Page.cut(all, page);
    }

    @POST
    @Path("incidents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Says("Says of an incident whether the change caused it; that it did not needs a reason.")
    @Answer(ChangeRecord.class)
    public Response judge(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Judgement body) {
        ChangeRecord change = execution.judgeIncident(
                new JudgeIncident(number, version(number, ifMatch), body.incident(), body.verdict(), body.reason()));
        return Answers.ok(change, change.version());
    }

    private Integer version(String number, String ifMatch) {
        return kinds.expected(ChangeKind.WORD, number, ifMatch);
    }
}
