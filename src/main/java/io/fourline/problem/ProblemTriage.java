package io.fourline.problem;

import io.fourline.problem.CorrectProblem.Gist;
import io.fourline.problem.model.Problem;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.PriorityMatrix;
import io.fourline.ticket.TicketWork;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;

/** What a problem is and how much it weighs: its facts corrected. */
@Stateless
@Accountable
public class ProblemTriage {

    @Inject
    ProblemDesk desk;

    @Inject
    ProblemRegisters registers;

    @Inject
    PriorityMatrix matrix;

    /** A register's entry that has been retired since may stay, but is not chosen anew. */
    public ProblemRecord correct(CorrectProblem command) {
        TicketWork<Problem> work = desk.begin(ProblemAct.CORRECT, command);
        ProblemRecord was = work.ticket().record();
        Gist now = command.change().apply(Gist.of(was));
        Checks checks = new Checks();
        String title = checks.text("title", now.title(), TextRule.TITLE);
        String description = checks.text("description", now.description(), TextRule.DESCRIPTION);
        String symptoms = checks.optionalText("symptoms", now.symptoms(), TextRule.DESCRIPTION);
        checks.required("impact", now.impact());
        checks.required("urgency", now.urgency());
        checks.required("service", now.service());
        checks.done();
        if (!now.service().equals(was.service())) {
            registers.checkService(checks, now.service());
        }
        if (!Objects.equals(now.category(), was.category())) {
            registers.checkCategory(checks, now.category());
        }
        if (!Objects.equals(now.owner(), was.owner())) {
            registers.checkOwner(checks, now.owner());
        }
        Set<String> items = registers.items(checks, now.configurationItems(), was.configurationItems());
        checks.done();
        Problem problem = work.ticket();
        problem.correct(title, description, symptoms);
        problem.place(now.service(), now.category(), items, now.owner());
        if (now.impact() != was.impact() || now.urgency() != was.urgency()) {
            problem.weigh(now.impact(), now.urgency(), matrix.priority(now.impact(), now.urgency()));
        }
        return desk.finish(work, work.act());
    }
}
