package io.fourline.change;

/** Where a change stands between raising and closure; {@link ChangeAct} says what each state allows. */
public enum ChangeState {
    DRAFT,
    ASSESSMENT,
    APPROVAL,
    SCHEDULED,
    IMPLEMENTING,
    REVIEW,
    CLOSED,
    REJECTED,
    CANCELLED;

    /** Something is still to be done with it. */
    public boolean isOpen() {
        return ordinal() <= REVIEW.ordinal();
    }

    /** It has not begun, and may still be another change. */
    public boolean isBefore(ChangeState later) {
        return ordinal() < later.ordinal();
    }
}
