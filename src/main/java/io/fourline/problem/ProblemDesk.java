package io.fourline.problem;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.journal.Act;
import io.fourline.problem.model.Problem;
import io.fourline.problem.model.ProblemRights;
import io.fourline.ticket.TicketCommand;
import io.fourline.ticket.TicketDesk;
import io.fourline.ticket.TicketWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Acts on problems, by the order that the desk of all tickets keeps, and problems as their readers get them. */
@ApplicationScoped
class ProblemDesk {

    @Inject
    TicketDesk desk;

    @Inject
    ProblemKind kind;

    @Inject
    ProblemStandings standings;

    @Inject
    Acting acting;

    TicketWork<Problem> begin(ProblemAct act, TicketCommand command) {
        return desk.begin(kind, act, command);
    }

    /** Begins an act that follows from one on another problem. */
    TicketWork<Problem> beginWith(ProblemAct act, String number) {
        return desk.beginWith(kind, act, number);
    }

    /** Refuses what {@link #begin} would, before it holds the problem. */
    void refuseEarly(ProblemAct act, TicketCommand command) {
        desk.refuseEarly(kind, act, command);
    }

    /** Does an act that needs nothing but its verb. */
    ProblemRecord act(ProblemAct act, TicketCommand command, Consumer<TicketWork<Problem>> verb) {
        return act(act, command, verb, Function.identity());
    }

    /** @param telling what the entry says beside the changes */
    ProblemRecord act(
            ProblemAct act, TicketCommand command, Consumer<TicketWork<Problem>> verb, Function<Act, Act> telling) {
        TicketWork<Problem> work = begin(act, command);
        verb.accept(work);
        return finish(work, telling.apply(work.act()));
    }

    /** Journals the act and returns the problem as its doer gets it. */
    ProblemRecord finish(TicketWork<Problem> work, Act act) {
        desk.finish(work, act);
        return shown(work.ticket().record());
    }

    ProblemRecord opened(Problem problem, Act act) {
        desk.opened(kind, problem, act);
        return shown(problem.record());
    }

    /** The problem with what the caller may do now. */
    ProblemRecord shown(ProblemRecord problem) {
        return problem.allowing(allowed(problem));
    }

    private List<String> allowed(ProblemRecord problem) {
        Caller caller = acting.caller();
        return ProblemRights.allowed(standings.of(caller, problem), problem);
    }
}
