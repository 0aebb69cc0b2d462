package io.fourline.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "2026-10-25T01:30:00.000001Z",
                "1969-12-31T23:59:59.999999Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void anInstantIsKeptToTheMicrosecond(String text) {
        Instant instant = Instant.parse(text);

        assertThat(Instants.ofMicros(Instants.toMicros(instant))).isEqualTo(instant);
        assertThat(Instants.text(instant)).isEqualTo(text);
    }

    @Test
    void whatIsFinerThanAMicrosecondIsDroppedTheSameWayEverywhere() {
        Instant fine = Instant.parse("2026-01-01T00:00:00.123456789Z");

        assertThat(Instants.kept(fine)).isEqualTo(Instants.ofMicros(Instants.toMicros(fine)));
    }

    @Test
    void nothingIsKeptAsNothing() {
        assertThat(Instants.toMicros(null)).isNull();
        assertThat(Instants.ofMicros(null)).isNull();
        assertThat(Instants.text(null)).isNull();
        assertThat(Instants.kept(null)).isNull();
    }

    @Test
    void timeInAHistoryGoesForwardEvenWhenTheClockGoesBack() {
        Instant last = Instant.parse("2026-01-01T00:00:00.5Z");

        assertThat(Instants.after(last, last.minusSeconds(3600))).isEqualTo("2026-01-01T00:00:00.500001Z");
        assertThat(Instants.after(last, last)).isEqualTo("2026-01-01T00:00:00.500001Z");
        assertThat(Instants.after(last, last.plusSeconds(1))).isEqualTo("2026-01-01T00:00:01.5Z");
        assertThat(Instants.after(null, last)).isEqualTo(last);
    }

    @Test
    void timeInAHistoryGoesForwardByWholeMicrosecondsEvenUnderAFinerClock() {
        Instant last = Instant.parse("2026-01-01T00:00:00.000001Z");

        assertThat(Instants.after(last, last.plusNanos(999))).isEqualTo("2026-01-01T00:00:00.000002Z");
    }
}
