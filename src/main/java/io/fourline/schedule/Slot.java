package io.fourline.schedule;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, its end not included. */
public record Slot(Instant from, Instant to) {

    /** The longest that a window of work may be. */
    public static final Duration LONGEST = Duration.ofDays(366);

    public Duration length() {
        return Duration.between(from, to);
    }

    public boolean overlaps(Instant otherFrom, Instant otherTo) {
        return from.isBefore(otherTo) && otherFrom.isBefore(to);
    }
}
