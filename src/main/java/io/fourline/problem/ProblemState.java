package io.fourline.problem;

/** Where a problem stands between its logging and its closure; {@link ProblemAct} says what each state allows. */
public enum ProblemState {
    LOGGED,
    INVESTIGATING,
    ROOT_CAUSE_KNOWN,
    /** Its workaround is offered to line 1. */
    KNOWN_ERROR,
    /** What removes it is being made by a change. */
    FIX_IN_CHANGE,
    RESOLVED,
    CLOSED,
    CANCELLED;

    /** Still to be solved. */
    public boolean isOpen() {
        return ordinal() <= FIX_IN_CHANGE.ordinal();
    }
}
