package io.fourline.problem;

import io.fourline.problem.model.Problem;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.TicketReading;
import io.fourline.ticket.TicketWork;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What a problem is bound to: the incidents it is behind, and the changes that are to remove it. */
@Stateless
@Accountable
public class ProblemLinks {

    @Inject
    ProblemDesk desk;

    @Inject
    ProblemRegisters registers;

    @Inject
    TicketReading tickets;

    /** @throws RuleViolated when it is so bound already */
    public ProblemRecord linkIncident(LinkToProblem command) {
        Checks checks = new Checks();
        String incident = checks.text("number", command.other(), TextRule.NAME);
        checks.done();
        checks.that(!registers.incidents.rows(List.of(incident)).isEmpty(), "number", "unknown", incident);
        return link(
                ProblemAct.LINK_INCIDENT, command, checks, incident, ProblemRecord::incidents, Problem::linkIncident);
    }

    /**
     * As {@link #linkIncident}, where the problem's number is what somebody typed.
     *
     * @throws InvalidInput at {@code problem} when there is no such problem
     */
    public ProblemRecord linkIncidentToTyped(LinkToProblem command) {
        Checks checks = new Checks();
        String number = checks.text("problem", command.number(), TextRule.NAME);
        checks.done();
        checks.that(tickets.glance(ProblemKind.WORD, number).isPresent(), "problem", "unknown", number);
        checks.done();
        return linkIncident(command);
    }

    public ProblemRecord unlinkIncident(LinkToProblem command) {
        return unlink(ProblemAct.UNLINK_INCIDENT, command, ProblemRecord::incidents, Problem::unlinkIncident);
    }

    /**
     * A change is to remove the problem.
     *
     * @throws RuleViolated when it is so bound already
     */
    public ProblemRecord linkChange(LinkToProblem command) {
        Checks checks = new Checks();
        String change = checks.text("number", command.other(), TextRule.NAME);
        checks.done();
        checks.that(tickets.glance("change", change).isPresent(), "number", "unknown", change);
        return link(ProblemAct.LINK_CHANGE, command, checks, change, ProblemRecord::changes, Problem::linkChange);
    }

    public ProblemRecord unlinkChange(LinkToProblem command) {
        return unlink(ProblemAct.UNLINK_CHANGE, command, ProblemRecord::changes, Problem::unlinkChange);
    }

    // What stands against the other number is said only to those who may link at all.
    private ProblemRecord link(
            ProblemAct act,
            LinkToProblem command,
            Checks checks,
            String other,
            Function<ProblemRecord, List<String>> links,
            BiConsumer<Problem, String> verb) {
        TicketWork<Problem> work = desk.begin(act, command);
        checks.done();
        List<String> present = links.apply(work.ticket().record());
        if (present.contains(other)) {
            throw new RuleViolated(List.of(Reason.at("number", "linkedAlready", other)));
        }
        if (present.size() >= ProblemRegisters.MOST_LINKS) {
            throw new RuleViolated("tooMany", ProblemRegisters.MOST_LINKS);
        }
        verb.accept(work.ticket(), other);
        return desk.finish(work, work.act());
    }

    private ProblemRecord unlink(
            ProblemAct act,
            LinkToProblem command,
            Function<ProblemRecord, List<String>> links,
            BiConsumer<Problem, String> verb) {
        TicketWork<Problem> work = desk.begin(act, command);
        if (!links.apply(work.ticket().record()).contains(command.other())) {
            throw new NotFound("link", command.other());
        }
        verb.accept(work.ticket(), command.other());
        return desk.finish(work, work.act());
    }
}
