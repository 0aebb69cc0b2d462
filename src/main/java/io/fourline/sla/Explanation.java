package io.fourline.sla;

import java.util.List;

/** A clock's reading with what led to it: segments without gaps from the opening to the deadline or to now. */
public record Explanation(ClockReading reading, List<Segment> segments) {

    /** What a segment is to the clock. */
    public enum Kind {
        COUNTED,
        CLOSED,
        PAUSED,
        /** Another line has custody, the ticket is resolved, there were no terms, or the clock began anew later. */
        IDLE
    }

    /**
     * A piece of time.
     *
     * @param from microseconds since 1970-01-01T00:00:00Z
     * @param to the instant after the last, alike
     * @param cause a calendar's cause such as WINDOW or HOLIDAY, a waiting reason, RESOLVED, OTHER_LINE, NO_TERMS, or
     *     RESTARTED for what a reopening has made void
     * @param detail the window, the holiday's name; {@code null} where there is none
     * @param shift the change of the zone's offset at {@code from}, else {@code null}
     * @param calendar code and label of the calendar, {@code null} for an idle one
     * @param line 1 to 4, who had custody
     * @param elapsed microseconds counted by its end
     * @param ahead whether it is still to come
     * @param late whether it lies behind the deadline
     */
    public record Segment(
            long from,
            long to,
            Kind kind,
            String cause,
            String detail,
            String shift,
            String calendar,
            int line,
            String team,
            long elapsed,
            boolean ahead,
            boolean late) {

        /** As a clock sees it that has begun anew: neither counted nor paused. */
        Segment forgotten() {
            boolean idle = kind == Kind.COUNTED || kind == Kind.PAUSED;
            return new Segment(
                    from,
                    to,
                    idle ? Kind.IDLE : kind,
                    idle ? "RESTARTED" : cause,
                    detail,
                    shift,
                    calendar,
                    line,
                    team,
                    0,
                    ahead,
                    late);
        }

        Segment until(long end, long counted) {
            return new Segment(from, end, kind, cause, detail, shift, calendar, line, team, counted, ahead, false);
        }

        Segment lateFrom(long start) {
            String kept = start == from ? shift : null;
            return new Segment(start, to, kind, cause, detail, kept, calendar, line, team, elapsed, ahead, true);
        }
    }

    public Explanation {
        segments = List.copyOf(segments);
    }
}
