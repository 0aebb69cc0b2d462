package io.fourline.demo;

import static io.fourline.demo.DemoProblems.text;
import static io.fourline.demo.DemoProblems.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.problem.ActOnProblem;
import io.fourline.problem.ActOnProblemBecause;
import io.fourline.problem.AnalyseProblem;
import io.fourline.problem.AssignProblem;
import io.fourline.problem.Cause;
import io.fourline.problem.CauseKind;
import io.fourline.problem.EditTask;
import io.fourline.problem.NameCause;
import io.fourline.problem.PlanTask;
import io.fourline.problem.ProblemInvestigation;
import io.fourline.problem.ProblemReading;
import io.fourline.problem.ProblemResolution;
import io.fourline.problem.ProblemResolutionCode;
import io.fourline.problem.ProblemTask;
import io.fourline.problem.ProblemWorkaround;
import io.fourline.problem.ReproduceProblem;
import io.fourline.problem.ReproductionOutcome;
import io.fourline.problem.ResolveProblem;
import io.fourline.problem.WorkAround;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** One step of a problem's story as the act it tells of. */
@ApplicationScoped
class DemoProblemActs {

    @EJB
    ProblemInvestigation investigation;

    @EJB
    ProblemWorkaround workarounds;

    @EJB
    ProblemResolution resolution;

    @EJB
    ProblemReading reading;

    void play(String number, JsonNode step, Instant now) {
        switch (text(step, "do")) {
            case "begin" -> investigation.investigate(new ActOnProblem(number, null));
            case "assign" -> investigation.assign(new AssignProblem(number, null, null, text(step, "to")));
            case "analyse" ->
                investigation.analyse(new AnalyseProblem(number, null, texts(step, "whys"), causes(step)));
            case "cause" -> investigation.nameCause(new NameCause(number, null, text(step, "text")));
            case "reproduce" -> investigation.reproduce(reproduction(number, step));
            case "task" ->
                investigation.planTask(
                        new PlanTask(number, null, text(step, "title"), text(step, "assignee"), due(step, now)));
            case "done" -> investigation.editTask(new EditTask(number, null, done(number, step)));
            case "workAround" ->
                workarounds.workAround(new WorkAround(
                        number,
                        null,
                        text(step, "text"),
                        text(step, "symptoms"),
                        step.path("publish").asBoolean()));
            case "resolve" ->
                resolution.resolve(new ResolveProblem(
                        number,
                        null,
                        ProblemResolutionCode.valueOf(text(step, "code")),
                        text(step, "text"),
                        null,
                        Map.of()));
            case "close" -> resolution.close(new ActOnProblemBecause(number, null, text(step, "reason")));
            default -> throw new IllegalArgumentException("No such step: " + step);
        }
    }

    private static ReproduceProblem reproduction(String number, JsonNode step) {
        return new ReproduceProblem(
                number,
                null,
                text(step, "environment"),
                text(step, "steps"),
                ReproductionOutcome.valueOf(text(step, "outcome")),
                text(step, "finding"));
    }

    private static List<Cause> causes(JsonNode step) {
        return StreamSupport.stream(step.get("causes").spliterator(), false)
                .map(cause -> new Cause(
                        cause.get("id").asInt(),
                        cause.has("parent") ? cause.get("parent").asInt() : null,
                        CauseKind.valueOf(text(cause, "kind")),
                        text(cause, "text"),
                        text(cause, "evidence")))
                .toList();
    }

    private static LocalDate due(JsonNode step, Instant now) {
        return LocalDate.ofInstant(now.plus(Duration.parse(text(step, "due"))), ZoneOffset.UTC);
    }

    private ProblemTask done(String number, JsonNode step) {
        ProblemTask task = reading.problem(number).tasks().get(step.get("task").asInt() - 1);
        return new ProblemTask(task.id(), task.title(), task.assignee(), task.due(), true);
    }
}
