package io.fourline.sla;

/** Where a clock stands; being late is no state of its own. */
public enum ClockState {
    RUNNING,
    PAUSED,
    /** Its line has not custody, or the ticket is resolved. */
    IDLE,
    /** What it measures has happened. */
    MET,
    /** The ticket was cancelled before. */
    CANCELLED
}
