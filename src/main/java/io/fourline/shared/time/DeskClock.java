package io.fourline.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The desk's clock: UTC, ticking in microseconds, because that is what both databases store and the journal hashes. */
@ApplicationScoped
public class DeskClock {

    private static final Duration TICK = Duration.ofNanos(1_000);

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
