package io.fourline.incident;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with an incident: the verb the journal keeps, the noun the URL uses, and the states that allow it. */
public enum IncidentAct {
    ACCEPT("accept", "acceptance", States.UNACCEPTED),
    ASSIGN("assign", "assignment", States.OPEN),
    ESCALATE("escalate", "escalations", States.OPEN),
    HAND_BACK("handback", "handbacks", States.OPEN),
    WAIT("wait", "waiting", EnumSet.of(IncidentState.IN_PROGRESS)),
    RESUME("resume", "resumption", EnumSet.of(IncidentState.WAITING)),
    RESOLVE("resolve", "resolution", States.OPEN),
    REOPEN("reopen", "reopening", EnumSet.of(IncidentState.RESOLVED)),
    CLOSE("close", "closure", EnumSet.of(IncidentState.RESOLVED)),
    CANCEL("cancel", "cancellation", States.OPEN),
    COMMENT("comment", "comments", States.UNENDED),
    ATTACH("attach", "attachments", States.UNENDED),
    CORRECT("correct", null, States.OPEN),
    PRIORITIZE("prioritize", "priority", States.OPEN),
    DECLARE_MAJOR("declareMajor", "major", States.OPEN),
    /** Another manager conducts the major incident. */
    ENTRUST_MAJOR("entrustMajor", null, States.ALL),
    /** It is a major incident no longer. */
    STAND_DOWN("standDown", null, States.ALL),
    LINK("link", "links", States.ALL),
    UNLINK("unlink", null, States.ALL),
    WATCH("watch", "watchers", States.ALL),
    SUPPLIER_REFERENCE("supplierReference", "supplier-reference", States.OPEN),
    /** Measured by another version of its terms; done to many at once, by administrators only. */
    REPIN("repin", null, States.UNENDED);

    private final String verb;
    private final String noun;
    private final Set<IncidentState> states;

    IncidentAct(String verb, String noun, Set<IncidentState> states) {
        this.verb = verb;
        this.noun = noun;
        this.states = states;
    }

    public String verb() {
        return verb;
    }

    /** The URL noun; {@code null} for an act that has none of its own. */
    public String noun() {
        return noun;
    }

    public boolean allowedIn(IncidentState state) {
        return states.contains(state);
    }

    /** Groups of states; an enum's constants cannot name its own fields. */
    private static final class States {
        static final Set<IncidentState> ALL = EnumSet.allOf(IncidentState.class);
        static final Set<IncidentState> UNACCEPTED = EnumSet.of(IncidentState.NEW, IncidentState.ASSIGNED);
        static final Set<IncidentState> OPEN =
                EnumSet.of(IncidentState.NEW, IncidentState.ASSIGNED, IncidentState.IN_PROGRESS, IncidentState.WAITING);
        static final Set<IncidentState> UNENDED = EnumSet.of(
                IncidentState.NEW,
                IncidentState.ASSIGNED,
                IncidentState.IN_PROGRESS,
                IncidentState.WAITING,
                IncidentState.RESOLVED);
    }
}
