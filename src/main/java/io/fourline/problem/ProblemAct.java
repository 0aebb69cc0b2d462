package io.fourline.problem;

import io.fourline.ticket.TicketVerb;
import java.util.EnumSet;
import java.util.Set;

/** What can be done with a problem: the verb the journal keeps, the noun the URL uses, and the states that allow it. */
public enum ProblemAct implements TicketVerb {
    INVESTIGATE("investigate", "investigation", EnumSet.of(ProblemState.LOGGED)),
    ASSIGN("assign", "assignment", States.OPEN),
    NAME_CAUSE("nameCause", "root-cause", States.AT_WORK),
    WORK_AROUND("workAround", "workaround", States.AT_WORK),
    /** Offers the workaround to line 1; with it the problem is a known error. */
    PUBLISH("publish", "publication", States.AT_WORK),
    WITHDRAW("withdraw", "withdrawal", EnumSet.of(ProblemState.KNOWN_ERROR, ProblemState.FIX_IN_CHANGE)),
    LINK_CHANGE("linkChange", "change-links", States.EXPLAINED),
    UNLINK_CHANGE("unlinkChange", null, EnumSet.of(ProblemState.FIX_IN_CHANGE)),
    LINK_INCIDENT("linkIncident", "incidents", States.UNENDED),
    UNLINK_INCIDENT("unlinkIncident", null, States.UNENDED),
    /** Goes on with the incidents and items of a problem that has ended as its duplicate. */
    TAKE_OVER("takeOver", null, States.UNENDED),
    ANALYSE("analyse", "analysis", States.AT_WORK),
    REPRODUCE("reproduce", "reproductions", States.AT_WORK),
    PLAN_TASK("planTask", "tasks", States.OPEN),
    EDIT_TASK("editTask", null, States.OPEN),
    CORRECT("correct", null, States.OPEN),
    COMMENT("comment", "comments", States.UNENDED),
    ATTACH("attach", "attachments", States.UNENDED),
    RESOLVE("resolve", "resolution", States.AT_WORK),
    /** Tells the incidents of a resolved problem, or resolves them with it. */
    FOLLOW("follow", null, EnumSet.of(ProblemState.RESOLVED)),
    REOPEN("reopen", "reopening", EnumSet.of(ProblemState.RESOLVED)),
    CLOSE("close", "closure", EnumSet.of(ProblemState.RESOLVED)),
    CANCEL("cancel", "cancellation", States.OPEN);

    private final String verb;
    private final String noun;
    private final Set<ProblemState> states;

    ProblemAct(String verb, String noun, Set<ProblemState> states) {
        this.verb = verb;
        this.noun = noun;
        this.states = states;
    }

    @Override
    public String verb() {
        return verb;
    }

    @Override
    public String noun() {
        return noun;
    }

    public boolean allowedIn(ProblemState state) {
        return states.contains(state);
    }

    /** Groups of states; an enum's constants cannot name its own fields. */
    private static final class States {
        static final Set<ProblemState> OPEN = EnumSet.range(ProblemState.LOGGED, ProblemState.FIX_IN_CHANGE);
        static final Set<ProblemState> AT_WORK = EnumSet.range(ProblemState.INVESTIGATING, ProblemState.FIX_IN_CHANGE);
        static final Set<ProblemState> EXPLAINED =
                EnumSet.range(ProblemState.ROOT_CAUSE_KNOWN, ProblemState.FIX_IN_CHANGE);
        static final Set<ProblemState> UNENDED = EnumSet.range(ProblemState.LOGGED, ProblemState.RESOLVED);
    }
}
