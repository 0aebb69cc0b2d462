package io.fourline.intake;

/** Where an import stands; it completes even when it left something out. */
public enum ImportState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return ordinal() >= COMPLETED.ordinal();
    }
}
