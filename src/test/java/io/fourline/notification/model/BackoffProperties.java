package io.fourline.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BackoffProperties {

    @Property
    void theWaitsGrowAndStayBelowTwentyMinutes(
            @ForAll @IntRange(min = 1, max = 1_000) int attempt, @ForAll @DoubleRange(max = 0.99) double chance) {
        Duration wait = Backoff.after(attempt, chance);

        assertThat(wait).isBetween(Duration.ofMillis(3_750), Duration.ofMinutes(20));
        assertThat(Backoff.after(attempt + 2, 0)).isGreaterThanOrEqualTo(Backoff.after(attempt, 0));
    }
}
