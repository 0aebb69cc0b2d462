package io.fourline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.change.Ballot;
import io.fourline.change.CausedIncident;
import io.fourline.change.ChangeApproval;
import io.fourline.change.ChangeExecution;
import io.fourline.change.ChangeOutcome;
import io.fourline.change.ChangeScheduling;
import io.fourline.change.CloseChange;
import io.fourline.change.DoTask;
import io.fourline.change.JudgeIncident;
import io.fourline.change.NoteWork;
import io.fourline.change.OnChange;
import io.fourline.change.PlanTask;
import io.fourline.change.ReviewChange;
import io.fourline.change.ScheduleChange;
import io.fourline.change.SubmitChange;
import io.fourline.change.SubmitChange.AskedStage;
import io.fourline.change.VoteOnChange;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What is done with the demo's changes. */
@Dependent
class DemoChangeActs {

    @EJB
    ChangeApproval approval;

    @EJB
    ChangeScheduling scheduling;

    @EJB
    ChangeExecution execution;

    @Inject
    DemoNumbers numbers;

    void play(String number, JsonNode step) {
        String text = DemoProblems.text(step, "text");
        switch (DemoProblems.text(step, "do")) {
            case "assess" -> approval.assess(new OnChange(number, null, null));
            case "submit" -> approval.submit(new SubmitChange(number, null, stages(step)));
            case "approve" -> approval.vote(new VoteOnChange(number, null, Ballot.Choice.APPROVE, text));
            case "refuse" -> approval.vote(new VoteOnChange(number, null, Ballot.Choice.REJECT, text));
            case "schedule" -> scheduling.schedule(new ScheduleChange(number, null, null, null, whyNow(text)));
            case "start" -> scheduling.start(new OnChange(number, null, whyNow(text)));
            default -> carryOut(number, step, text);
        }
    }

    // Which of the demo's incidents are urgent meanwhile follows from the hour at which it is laid down.
    private static String whyNow(String text) {
        return text == null ? "Agreed with those concerned" : text;
    }

    private void carryOut(String number, JsonNode step, String text) {
        switch (DemoProblems.text(step, "do")) {
            case "note" -> execution.note(new NoteWork(number, null, text));
            case "task" -> execution.planTask(new PlanTask(number, null, text, DemoProblems.text(step, "assignee")));
            case "tick" ->
                execution.doTask(new DoTask(number, null, step.get("task").asInt(), true));
            case "finish" -> execution.review(new ReviewChange(number, null, text, DemoProblems.text(step, "backOut")));
            case "close" ->
                execution.close(new CloseChange(
                        number,
                        null,
                        ChangeOutcome.valueOf(DemoProblems.text(step, "outcome")),
                        text,
                        DemoProblems.text(step, "lessons"),
                        null));
            case "caused" ->
                execution.judgeIncident(
                        new JudgeIncident(number, null, numbers.of(text), CausedIncident.Verdict.CONFIRMED, null));
            default -> throw new IllegalArgumentException("No such step: " + step);
        }
    }

    private static List<AskedStage> stages(JsonNode step) {
        return step.has("people")
                ? List.of(new AskedStage("CAB", null, null, DemoProblems.texts(step, "people"), 2, null))
                : null;
    }
}
