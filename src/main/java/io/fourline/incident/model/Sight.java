package io.fourline.incident.model;

import java.time.Instant;

/**
 * How much of an incident somebody sees.
 *
 * @param until for a supplier whose custody has ended, the instant as of which they still see it; else {@code null}
 */
public record Sight(Level level, Instant until) {

    /** From nothing to everything. */
    public enum Level {
        NONE,
        /** Whose ticket it is, or who belongs to that organisation: public words and plain state. */
        REQUESTER,
        /** Public words, their own, and the findings handed over. */
        SUPPLIER,
        /** The desk's own people: everything. */
        STAFF
    }

    public static final Sight NONE = new Sight(Level.NONE, null);

    public static Sight of(Level level) {
        return new Sight(level, null);
    }

    public boolean isNone() {
        return level == Level.NONE;
    }

    public boolean isStaff() {
        return level == Level.STAFF;
    }

    /** A supplier who has handed it back sees it as it stood then, and does nothing with it any more. */
    public boolean isFrozen() {
        return until != null;
    }
}
