package io.fourline.problem;

import io.fourline.identity.Caller;
import io.fourline.problem.model.Problem;
import io.fourline.problem.model.ProblemRights;
import io.fourline.problem.model.Standing;
import io.fourline.problem.store.ProblemRepository;
import io.fourline.ticket.TicketKind;
import io.fourline.ticket.TicketNumber;
import io.fourline.ticket.TicketVerb;
import io.fourline.ticket.Watched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Problems, as the desk of all tickets serves them. */
@ApplicationScoped
public class ProblemKind implements TicketKind<Problem> {

    /** {@link #word()}. */
    public static final String WORD = "problem";

    @Inject
    ProblemRepository problems;

    @Inject
    ProblemStandings standings;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean isNumber(String number) {
        return TicketNumber.PROBLEM.matches(number);
    }

    @Override
    public Optional<Problem> ticket(String number) {
        return problems.problem(number);
    }

    @Override
    public boolean isSeenBy(Caller caller, Problem problem) {
        return standings.of(caller) != Standing.NONE;
    }

    @Override
    public boolean permits(TicketVerb act, Caller caller, Problem problem) {
        return ProblemRights.permits((ProblemAct) act, standings.of(caller, problem.record()));
    }

    @Override
    public boolean allows(TicketVerb act, Problem problem) {
        return ProblemRights.possible((ProblemAct) act, problem.record());
    }

    @Override
    public List<String> allowed(Caller caller, Problem problem) {
        ProblemRecord record = problem.record();
        return ProblemRights.allowed(standings.of(caller, record), record);
    }

    @Override
    public TicketVerb commenting() {
        return ProblemAct.COMMENT;
    }

    @Override
    public TicketVerb attaching() {
        return ProblemAct.ATTACH;
    }

    @Override
    public Watched watched(Problem problem) {
        return problem.watched();
    }

    @Override
    public void forget(Problem problem) {
        problems.forget(problem);
    }

    @Override
    public void flush() {
        problems.flush();
    }
}
