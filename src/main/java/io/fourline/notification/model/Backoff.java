package io.fourline.notification.model;

import java.time.Duration;

/** How long to wait after an attempt: twice as long each time, up to a quarter of an hour, and never all at once. */
public final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 12;

    private Backoff() {}

    /**
     * @param attempt counted from 1
     * @param chance 0 (inclusive) to 1 (exclusive); spreads the wait over three quarters to five quarters of itself
     */
    public static Duration after(int attempt, double chance) {
        long doubled = FIRST.toMillis() << Math.min(DOUBLINGS, Math.max(0, attempt - 1));
        long wait = Math.min(LONGEST.toMillis(), doubled);
        return Duration.ofMillis((long) (wait * (0.75 + chance / 2)));
    }
}
