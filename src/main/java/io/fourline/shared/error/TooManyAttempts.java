package io.fourline.shared.error;

import java.time.Duration;

/** Somebody tries too often; the same attempt is welcome again after a while. */
public class TooManyAttempts extends DeskException {

    private final transient Duration retryAfter;

    /** @param retryAfter how long to wait, rounded up to whole seconds where it is told */
    public TooManyAttempts(String code, Duration retryAfter) {
        super(Reason.of(code, wholeSeconds(retryAfter)));
        this.retryAfter = retryAfter;
    }

    /** Whole seconds to wait, at least one: the value of {@code Retry-After}. */
    public long retryAfterSeconds() {
        return wholeSeconds(retryAfter);
    }

    private static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
