package io.fourline.shared.work;

/** Where work in the background stands. */
public enum WorkState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return ordinal() >= COMPLETED.ordinal();
    }
}
