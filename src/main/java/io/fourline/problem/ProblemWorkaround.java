package io.fourline.problem;

import io.fourline.problem.model.Problem;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.TicketWork;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How to live with a problem meanwhile, and whether line 1 is offered it: with that it is a known error. */
@Stateless
@Accountable
public class ProblemWorkaround {

    @Inject
    ProblemDesk desk;

    @Inject
    ProblemKind kind;

    /** Notes a workaround, and with {@code publish} offers it to line 1 in the same act. */
    public ProblemRecord workAround(WorkAround command) {
        Checks checks = new Checks();
        String text = checks.text("text", command.text(), TextRule.PROSE);
        String symptoms = checks.optionalText("symptoms", command.symptoms(), TextRule.DESCRIPTION);
        checks.done();
        TicketWork<Problem> work = desk.begin(ProblemAct.WORK_AROUND, command);
        ProblemRecord was = work.ticket().record();
        refuseSilentPublishing(work, was, command.publish());
        work.ticket().workAround(text, symptoms == null ? was.symptoms() : symptoms);
        if (Boolean.TRUE.equals(command.publish())) {
            work.ticket().publish();
        } else if (Boolean.FALSE.equals(command.publish()) && was.workaroundPublished()) {
            work.ticket().withdraw();
        }
        return desk.finish(work, work.act());
    }

    // Who may not publish may not change what is published either: line 1 works by it.
    private void refuseSilentPublishing(TicketWork<Problem> work, ProblemRecord was, Boolean publish) {
        boolean concernsLine1 = Boolean.TRUE.equals(publish) || was.workaroundPublished();
        if (concernsLine1 && !kind.permits(ProblemAct.PUBLISH, work.caller(), work.ticket())) {
            throw new Forbidden("notYourAct", ProblemAct.PUBLISH.verb());
        }
    }

    /** Offers the workaround that is noted to line 1. */
    public ProblemRecord publish(ActOnProblem command) {
        return desk.act(ProblemAct.PUBLISH, command, work -> work.ticket().publish());
    }

    /** Line 1 is no longer offered it. */
    public ProblemRecord withdraw(ActOnProblemBecause command) {
        Checks checks = new Checks();
        String reason = checks.text("reason", command.reason(), TextRule.PROSE);
        checks.done();
        return desk.act(ProblemAct.WITHDRAW, command, work -> work.ticket().withdraw(), entry -> entry.because(reason));
    }
}
