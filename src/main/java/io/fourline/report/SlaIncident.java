package io.fourline.report;

import io.fourline.sla.ClockRecord;
import java.time.Instant;

/**
 * A ticket behind a figure of the SLA report, with the clock that counts there.
 *
 * @param team whom the clock is charged to, {@code null} while nobody had any of its time
 * @param line of that team, 0 alike
 */
public record SlaIncident(
        String number,
        String title,
        Instant openedAt,
        String service,
        String organisation,
        Outcome outcome,
        int line,
        String team,
        ClockRecord clock) {

    /** Where a list of them goes on: behind this ticket; the opening in microseconds since 1970-01-01T00:00:00Z. */
    public record After(long openedAt, String number) {}
}
