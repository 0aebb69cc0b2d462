package io.fourline.sla;

import io.fourline.shared.time.Instants;
import io.fourline.sla.Explanation.Kind;
import io.fourline.sla.Explanation.Segment;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A piece of a clock's time as readers get it; see {@link Segment} for what each part means.
 *
 * @param line {@code null}, as is the team, for readers who are not told how the lines share a ticket
 */
public record SegmentRecord(
        Instant from,
        Instant to,
        Kind kind,
        String cause,
        String detail,
        String shift,
        String calendar,
        Integer line,
        String team,
        Duration elapsed,
        boolean ahead,
        boolean late) {

    /** @param inside whether the reader is told of lines and teams */
    public static SegmentRecord of(Segment segment, boolean inside) {
        return new SegmentRecord(
                Instants.ofMicros(segment.from()),
                Instants.ofMicros(segment.to()),
                segment.kind(),
                segment.cause(),
                segment.detail(),
                segment.shift(),
                segment.calendar(),
                inside ? segment.line() : null,
                inside ? segment.team() : null,
                Duration.of(segment.elapsed(), ChronoUnit.MICROS),
                segment.ahead(),
                segment.late());
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** Whether both are the same to somebody who does not ask which line had it. */
    public boolean isLike(SegmentRecord next) {
        return kind == next.kind
                && cause.equals(next.cause)
                && java.util.Objects.equals(detail, next.detail)
                && java.util.Objects.equals(calendar, next.calendar)
                && next.shift == null
                && ahead == next.ahead
                && late == next.late;
    }
}
