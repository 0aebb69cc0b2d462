package io.fourline.problem;

import io.fourline.problem.model.Problem;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.TicketWork;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The way to the cause: taken up, given to somebody, analysed, reproduced, planned. */
@Stateless
@Accountable
public class ProblemInvestigation {

    private static final int MOST_WHYS = 20;
    private static final int MOST_PARTS = 500;

    @Inject
    ProblemDesk desk;

    @Inject
    ProblemRegisters registers;

    /** Somebody sets about finding the cause. */
    public ProblemRecord investigate(ActOnProblem command) {
        return desk.act(ProblemAct.INVESTIGATE, command, work -> work.ticket()
                .investigate(work.caller().name()));
    }

    public ProblemRecord assign(AssignProblem command) {
        Checks checks = new Checks();
        checks.that(command.team() != null || command.assignee() != null, "assignee", "missing");
        registers.checkTeam(checks, command.team());
        registers.checkStaff(checks, "assignee", command.assignee());
        checks.done();
        return desk.act(ProblemAct.ASSIGN, command, work -> {
            String team = command.team() == null ? work.ticket().record().team() : command.team();
            work.ticket().assign(team, command.assignee());
        });
    }

    /** Says what the cause is; once more, where it proves to be another. */
    public ProblemRecord nameCause(NameCause command) {
        Checks checks = new Checks();
        String text = checks.text("text", command.text(), TextRule.PROSE);
        checks.done();
        return desk.act(ProblemAct.NAME_CAUSE, command, work -> work.ticket().nameCause(text));
    }

    /** Keeps the whys in their order, and the tree of causes. */
    public ProblemRecord analyse(AnalyseProblem command) {
        Checks checks = new Checks();
        List<String> whys = command.whys() == null ? List.of() : command.whys();
        List<Cause> causes = command.causes() == null ? List.of() : command.causes();
        checks.that(whys.size() <= MOST_WHYS, "whys", "tooMany", MOST_WHYS);
        for (int i = 0; i < whys.size(); i++) {
            checks.text("whys[" + i + "]", whys.get(i), TextRule.PROSE);
        }
        CauseTree.refusals(causes).forEach(checks::add);
        checks.done();
        List<String> answers = whys.stream().map(TextRule::trim).toList();
        List<Cause> nodes = causes.stream().map(Cause::trimmed).toList();
        return desk.act(ProblemAct.ANALYSE, command, work -> work.ticket()
                .learn(work.ticket().inquiry().explained(answers, nodes)));
    }

    /** Keeps an attempt to show the failure on purpose, in the name of who tried. */
    public ProblemRecord reproduce(ReproduceProblem command) {
        Checks checks = new Checks();
        String environment = checks.text("environment", command.environment(), TextRule.PROSE);
        String steps = checks.text("steps", command.steps(), TextRule.PROSE);
        checks.required("outcome", command.outcome());
        String finding = checks.optionalText("finding", command.finding(), TextRule.DESCRIPTION);
        checks.done();
        return desk.act(ProblemAct.REPRODUCE, command, work -> {
            Inquiry inquiry = work.ticket().inquiry();
            refuseCrowd(inquiry.reproductions().size());
            work.ticket()
                    .learn(inquiry.tried(new Reproduction(
                            inquiry.nextReproduction(),
                            environment,
                            steps,
                            command.outcome(),
                            finding,
                            work.caller().name(),
                            work.at())));
        });
    }

    public ProblemRecord planTask(PlanTask command) {
        Checks checks = new Checks();
        String title = checks.text("title", command.title(), TextRule.TITLE);
        registers.checkStaff(checks, "assignee", command.assignee());
        checks.done();
        return desk.act(ProblemAct.PLAN_TASK, command, work -> {
            Inquiry inquiry = work.ticket().inquiry();
            refuseCrowd(inquiry.tasks().size());
            put(work, new ProblemTask(inquiry.nextTask(), title, command.assignee(), command.due(), false));
        });
    }

    /** @throws NotFound when the problem has no task of that number */
    public ProblemRecord editTask(EditTask command) {
        ProblemTask task = command.task();
        Checks checks = new Checks();
        String title = checks.text("title", task.title(), TextRule.TITLE);
        registers.checkStaff(checks, "assignee", task.assignee());
        checks.done();
        return desk.act(ProblemAct.EDIT_TASK, command, work -> {
            boolean known = work.ticket().inquiry().tasks().stream().anyMatch(old -> old.id() == task.id());
            if (!known) {
                throw new NotFound("task", Integer.toString(task.id()));
            }
            put(work, new ProblemTask(task.id(), title, task.assignee(), task.due(), task.done()));
        });
    }

    private static void put(TicketWork<Problem> work, ProblemTask task) {
        work.ticket().learn(work.ticket().inquiry().planned(task));
    }

    private static void refuseCrowd(int present) {
        if (present >= MOST_PARTS) {
            throw new RuleViolated("tooMany", MOST_PARTS);
        }
    }
}
