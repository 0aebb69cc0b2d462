package io.fourline.sla;

/** What a ticket is doing, as far as clocks care. */
public enum Phase {
    OPEN,
    WAITING,
    RESOLVED,
    CLOSED,
    CANCELLED;

    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
