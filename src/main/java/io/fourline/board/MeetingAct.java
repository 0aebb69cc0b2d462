package io.fourline.board;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with a meeting: the verb the journal keeps, the noun the URL uses, and the states that allow it. */
public enum MeetingAct {
    AMEND("amend", null, EnumSet.of(MeetingState.PLANNED)),
    DRAW_UP("drawUp", "agenda", EnumSet.of(MeetingState.PLANNED, MeetingState.RUNNING)),
    START("start", "start", EnumSet.of(MeetingState.PLANNED)),
    NOTE("note", "minutes", EnumSet.of(MeetingState.RUNNING)),
    CLOSE("close", "closure", EnumSet.of(MeetingState.RUNNING)),
    CANCEL("cancel", "cancellation", EnumSet.of(MeetingState.PLANNED));

    private final String verb;
    private final String noun;
    private final Set<MeetingState> states;

    MeetingAct(String verb, String noun, Set<MeetingState> states) {
        this.verb = verb;
        this.noun = noun;
        this.states = states;
    }

    public String verb() {
        return verb;
    }

    /** {@code null} for what needs no URL of its own. */
    public String noun() {
        return noun;
    }

    public boolean allowedIn(MeetingState state) {
        return states.contains(state);
    }
}
