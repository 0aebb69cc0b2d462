package io.fourline.sla;

import io.fourline.shared.time.Instants;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A reading as readers of a ticket get it; see {@link ClockReading} for what each part means. */
public record ClockRecord(
        ClockKind kind,
        ClockState state,
        Duration target,
        Duration elapsed,
        Duration paused,
        Instant dueAt,
        Instant breachedAt,
        String terms) {

    public static ClockRecord of(ClockReading reading) {
        return new ClockRecord(
                reading.kind(),
                reading.state(),
                length(reading.target()),
                length(reading.elapsed()),
                length(reading.paused()),
                Instants.ofMicros(reading.dueAt()),
                Instants.ofMicros(reading.breachedAt()),
                reading.terms());
    }

    private static Duration length(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
