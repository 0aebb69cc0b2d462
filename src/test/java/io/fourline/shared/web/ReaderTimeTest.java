package io.fourline.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.shared.text.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReaderTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
    private static final ReaderTime WARSAW =
            new ReaderTime(Words.strict().in(Locale.ENGLISH), ZoneId.of("Europe/Warsaw"), NOW);

    @Test
    void todayIsTheReadersToday() {
        assertThat(WARSAW.brief(Instant.parse("2026-11-22T23:05:00Z"))).isEqualTo("00:05");
        assertThat(WARSAW.brief(Instant.parse("2026-11-22T22:05:00Z"))).isEqualTo("22 Nov, 23:05");
        assertThat(WARSAW.brief(Instant.parse("2025-11-22T22:05:00Z"))).isEqualTo("22 Nov 2025");
    }

    @Test
    void theExactInstantNamesItsZone() {
        assertThat(WARSAW.exact(Instant.parse("2026-07-01T08:41:07Z"))).isEqualTo("Wed 1 Jul 2026, 10:41:07 CEST");
    }

    @Test
    void distanceIsSaidBothWays() {
        assertThat(WARSAW.ago(Instant.parse("2026-11-22T23:04:00Z"))).isEqualTo("26 min ago");
        assertThat(WARSAW.ago(Instant.parse("2026-11-23T01:30:00Z"))).isEqualTo("in 2 h");
    }

    @Test
    void noInstantIsNoText() {
        assertThat(WARSAW.brief(null)).isEmpty();
        assertThat(WARSAW.exact(null)).isEmpty();
        assertThat(WARSAW.ago(null)).isEmpty();
    }
}
