package io.fourline.identity.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How guessing passwords is slowed down without ever locking an owner out. An account tried from one address may fail
 * {@value #FREE_FAILURES} times; each further failure doubles the wait, up to {@link #LONGEST_DELAY}. An address may fail
 * {@value #BURST} times in a row over all accounts, and then once per {@link #REFILL}. Waiting refuses only that address,
 * so that the owner elsewhere gets in with the right password.
 */
public final class ThrottlePolicy {

    public static final int FREE_FAILURES = 5;
    public static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
    /** After so long without a failure the count of an account at an address starts again. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    /** Failures that an address may have at once. */
    public static final int BURST = 50;
    /** How often an address earns one more failure. */
    public static final Duration REFILL = Duration.ofSeconds(6);

    private static final int LONGEST_EXPONENT = 10;

    private ThrottlePolicy() {}

    /** Failures that still count at {@code now}. */
    public static int remembered(int failures, Instant last, Instant now) {
        return last.plus(FORGOTTEN_AFTER).isAfter(now) ? failures : 0;
    }

    /** The wait after this many failures of one account at one address. */
    public static Duration delay(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - FREE_FAILURES, LONGEST_EXPONENT));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    /**
     * How long an address has to wait.
     *
     * @param filled when its bucket will be full again; each failure moves this by one {@link #REFILL}
     */
    public static Duration wait(Instant filled, Instant now) {
        Duration over = Duration.between(now, filled.minus(REFILL.multipliedBy(BURST - 1L)));
        return over.isNegative() ? Duration.ZERO : over;
    }

    /** When the bucket will be full again, after one more failure. */
    public static Instant filledAfterFailure(Instant filled, Instant now) {
        return (filled.isAfter(now) ? filled : now).plus(REFILL);
    }
}
