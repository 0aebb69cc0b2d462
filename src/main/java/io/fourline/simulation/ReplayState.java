package io.fourline.simulation;

/** Where a replay stands. */
public enum ReplayState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return ordinal() >= COMPLETED.ordinal();
    }
}
