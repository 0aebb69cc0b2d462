package io.fourline.board;

/** Where a meeting stands; what has been closed is never written to again. */
public enum MeetingState {
    PLANNED,
    RUNNING,
    CLOSED,
    CANCELLED;

    /** The meeting is still to come, or goes on. */
    public boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }
}
