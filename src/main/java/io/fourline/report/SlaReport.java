package io.fourline.report;

import io.fourline.sla.ClockKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The figures of {@code GET /reports/sla}, over tickets opened in a period, each clock as it stands at {@code at}.
 *
 * @param from as asked, {@code null} for the beginning
 * @param to alike
 * @param incidents tickets that terms promise something
 * @param withoutTerms tickets that nothing is promised
 * @param clock by which services, customers and the trend are measured, and whose time is shared out
 * @param clocks every clock; a line's budget is what the line owes
 * @param lines who used the time of {@code clock}
 * @param teams alike, with each line's budget as it turned out for the team it is charged to
 * @param suppliers the teams of line 4 among them, by the contract's clock
 * @param trend by the day of opening, in the zone asked for, without gaps
 */
public record SlaReport(
        Instant at,
        Instant from,
        Instant to,
        long incidents,
        long withoutTerms,
        ClockKind clock,
        List<Attained> clocks,
        List<Used> lines,
        List<TeamRow> teams,
        List<TeamRow> suppliers,
        List<Attained> services,
        List<Attained> organisations,
        List<Span> trend) {

    /**
     * Promises by how they turned out.
     *
     * @param key of a clock, service or organisation; {@code null} for tickets that have none
     * @param attainment kept of kept and missed in per cent; {@code null} while there are none
     */
    public record Attained(String key, long kept, long missed, long open, Double attainment) {}

    /**
     * Time used in the custody of a line.
     *
     * @param share of all of it, in per cent
     * @param late the part used in tickets that missed their target
     */
    public record Used(int line, Duration elapsed, Duration paused, double share, Duration late) {}

    /** A team on a line: its line's budget as it turned out, and the time it used of {@code clock}. */
    public record TeamRow(
            String team,
            int line,
            long kept,
            long missed,
            long open,
            Double attainment,
            Duration elapsed,
            Duration paused,
            double share,
            Duration late) {}

    /** A week or month. */
    public record Span(Instant from, Instant to, long kept, long missed, long open, Double attainment) {}
}
