package io.fourline.change;

import io.fourline.change.model.Change;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.TicketWork;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** A change as it is carried out: tasks, log, review, closure, and what it has caused. */
@Stateless
@Accountable
public class ChangeExecution {

    private static final int MOST_TASKS = 200;

    @Inject
    ChangeDesk desk;

    @Inject
    ProposalCheck check;

    @Inject
    CausedIncidents caused;

    public ChangeRecord note(NoteWork command) {
        Checks checks = new Checks();
        String text = checks.text("text", command.text(), TextRule.PROSE);
        checks.done();
        TicketWork<Change> work = desk.begin(ChangeAct.LOG, command);
        work.ticket().note(new LogLine(work.at(), work.caller().name(), text));
        return desk.finish(work);
    }

    public ChangeRecord planTask(PlanTask command) {
        Checks checks = new Checks();
        String title = checks.text("title", command.title(), TextRule.TITLE);
        check.person("assignee", command.assignee(), checks);
        checks.done();
        TicketWork<Change> work = desk.begin(ChangeAct.PLAN_TASK, command);
        List<Task> tasks = new ArrayList<>(work.ticket().record().tasks());
        if (tasks.size() >= MOST_TASKS) {
            throw new RuleViolated("tooMany", MOST_TASKS);
        }
        int place = tasks.size() + 1;
        tasks.add(new Task(place, title, command.assignee(), place, false, null, null));
        work.ticket().plan(tasks);
        return desk.finish(work);
    }

    /** Ticks a task off, or takes the tick back. */
    public ChangeRecord doTask(DoTask command) {
        TicketWork<Change> work = desk.begin(ChangeAct.DO_TASK, command);
        List<Task> tasks = new ArrayList<>(work.ticket().record().tasks());
        int place = command.task() - 1;
        if (place < 0 || place >= tasks.size()) {
            throw new NotFound("task", String.valueOf(command.task()));
        }
        Task task = tasks.get(place);
        tasks.set(
                place,
                command.done()
                        ? new Task(
                                task.id(),
                                task.title(),
                                task.assignee(),
                                task.order(),
                                true,
                                work.at(),
                                work.caller().name())
                        : new Task(task.id(), task.title(), task.assignee(), task.order(), false, null, null));
        work.ticket().plan(tasks);
        return desk.finish(work);
    }

    /** The work is over, done or undone. */
    public ChangeRecord review(ReviewChange command) {
        Checks checks = new Checks();
        String text = checks.optionalText("text", command.text(), TextRule.DESCRIPTION);
        String backOut = checks.optionalText("backOut", command.backOut(), TextRule.DESCRIPTION);
        checks.done();
        TicketWork<Change> work = desk.begin(ChangeAct.REVIEW, command);
        work.ticket().review(text, backOut, work.at());
        return desk.finish(work);
    }

    /** @throws RuleViolated while approval after the fact is missing, or nobody has said how it was undone */
    public ChangeRecord close(CloseChange command) {
        Checks checks = new Checks();
        checks.required("outcome", command.outcome());
        String review = checks.optionalText("review", command.review(), TextRule.DESCRIPTION);
        String lessons = checks.optionalText("lessons", command.lessons(), TextRule.DESCRIPTION);
        String backOut = checks.optionalText("backOut", command.backOut(), TextRule.DESCRIPTION);
        checks.done();
        TicketWork<Change> work = desk.begin(ChangeAct.CLOSE, command);
        ChangeRecord change = work.ticket().record();
        if (change.model() == ChangeModel.EMERGENCY
                && (change.approval() == null || change.approval() == Decision.PENDING)) {
            throw new RuleViolated("approvalOutstanding");
        }
        boolean told = change.backOut() != null || backOut != null && !backOut.isBlank();
        if (command.outcome() == ChangeOutcome.BACKED_OUT && !told) {
            throw new RuleViolated("backOutUntold");
        }
        work.ticket().close(command.outcome(), review, lessons, backOut, work.at());
        return desk.finish(work);
    }

    /** Says of an incident whether the change caused it. */
    public ChangeRecord judgeIncident(JudgeIncident command) {
        Checks checks = new Checks();
        checks.required("verdict", command.verdict());
        String reason = command.verdict() == CausedIncident.Verdict.DISMISSED
                ? checks.text("reason", command.reason(), TextRule.PROSE)
                : checks.optionalText("reason", command.reason(), TextRule.DESCRIPTION);
        checks.that(caused.exists(command.incident()), "incident", "unknown", command.incident());
        checks.done();
        TicketWork<Change> work = desk.begin(ChangeAct.JUDGE_INCIDENT, command);
        work.ticket()
                .judge(new CausedIncident(
                        command.incident(),
                        command.verdict(),
                        reason,
                        work.caller().name(),
                        work.at()));
        return desk.finish(work, work.act().because(reason));
    }
}
