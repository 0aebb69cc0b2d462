package io.fourline.sla;

import io.fourline.calendar.Piece;
import io.fourline.calendar.Pieces;
import io.fourline.sla.ClockRun.Mode;
import io.fourline.sla.Explanation.Kind;
import io.fourline.sla.Explanation.Segment;
import java.util.ArrayList;
import java.util.List;

/** Watches a clock run and tells each piece of time with its cause. */
final class Explaining implements ClockRun.Witness {

    private final ClockKind kind;
    private final List<Segment> segments = new ArrayList<>();
    private long elapsed;

    Explaining(ClockKind kind) {
        this.kind = kind;
    }

    @Override
    public void stretch(Mode mode, Stretch stretch, ClockTerms terms, long from, long to, long counted) {
        if (from < to && mode == Mode.IDLE) {
            idle(stretch, terms, from, to);
        } else if (from < to) {
            pieces(mode, stretch, terms, from, to, false);
        }
    }

    @Override
    public void restarted() {
        elapsed = 0;
        segments.replaceAll(Segment::forgotten);
    }

    /** What has been told, on to the deadline where the clock still runs, and with what is late marked. */
    Explanation explanation(ClockRun run, Timeline timeline, long at) {
        ClockReading reading = run.reading();
        Long due = reading.dueAt();
        if (run.mode == Mode.COUNTING && due != null && due > at) {
            Stretch present = timeline.asOf(at).present();
            pieces(Mode.COUNTING, present, run.terms, at, due, true);
        }
        return explanationSoFar(run);
    }

    /** What has been told, with what is late marked. */
    Explanation explanationSoFar(ClockRun run) {
        ClockReading reading = run.reading();
        Long reached = run.reachedAt();
        boolean late = reached != null && reading.isBreached();
        return new Explanation(reading, late ? marked(reached, reading.target()) : segments);
    }

    private void idle(Stretch stretch, ClockTerms terms, long from, long to) {
        String cause = terms == null ? "NO_TERMS" : stretch.phase() == Phase.RESOLVED ? "RESOLVED" : "OTHER_LINE";
        segments.add(new Segment(
                from, to, Kind.IDLE, cause, null, null, null, stretch.line(), stretch.team(), elapsed, false, false));
    }

    private void pieces(Mode mode, Stretch stretch, ClockTerms terms, long from, long to, boolean ahead) {
        for (Piece piece : Pieces.between(terms.calendar(kind).plan(), from, to)) {
            boolean counts = piece.open() && mode == Mode.COUNTING;
            boolean waits = piece.open() && mode == Mode.PAUSED;
            elapsed += counts ? piece.to() - piece.from() : 0;
            segments.add(new Segment(
                    piece.from(),
                    piece.to(),
                    counts ? Kind.COUNTED : waits ? Kind.PAUSED : Kind.CLOSED,
                    waits ? stretch.waitingFor() : piece.cause().name(),
                    piece.detail(),
                    piece.shift(),
                    terms.calendarName(kind),
                    stretch.line(),
                    stretch.team(),
                    elapsed,
                    ahead,
                    false));
        }
    }

    private List<Segment> marked(long due, long target) {
        List<Segment> marked = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.to() <= due) {
                marked.add(segment);
            } else if (segment.from() >= due) {
                marked.add(segment.lateFrom(segment.from()));
            } else {
                marked.add(segment.until(due, target));
                marked.add(segment.lateFrom(due));
            }
        }
        return marked;
    }
}
