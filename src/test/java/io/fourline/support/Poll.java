package io.fourline.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that will come, looking often instead of sleeping long. */
public final class Poll {
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private Poll() {}

    /** Returns as soon as the condition holds; fails with its name when the patience is over. */
    public static void until(String what, Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited " + patience + " in vain until " + what);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
