package io.fourline.sla.rest;

import io.fourline.shared.text.Wording;
import io.fourline.shared.time.Instants;
import io.fourline.sla.ClockReading;
import io.fourline.sla.ClockState;
import io.fourline.sla.Explanation;
import io.fourline.sla.Explanation.Kind;
import io.fourline.sla.Explanation.Segment;
import io.fourline.sla.SegmentWords;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What a clock that was tried out shows, and how it came to that. */
public record ReadingView(
        Duration elapsed,
        Duration paused,
        Duration remaining,
        Instant dueAt,
        ClockState state,
        List<SegmentView> segments) {

    /** @param cause in plain words */
    public record SegmentView(Instant from, Instant to, Kind kind, String cause) {}

    static ReadingView of(Explanation explanation, Wording words) {
        ClockReading reading = explanation.reading();
        return new ReadingView(
                length(reading.elapsed()),
                length(reading.paused()),
                length(reading.remaining()),
                Instants.ofMicros(reading.dueAt()),
                reading.state(),
                views(explanation.segments(), words));
    }

    // What goes on past the deadline is one segment here: the deadline is no cause.
    private static List<SegmentView> views(List<Segment> segments, Wording words) {
        List<SegmentView> views = new ArrayList<>();
        for (Segment segment : segments) {
            SegmentView view = view(segment, words);
            int last = views.size() - 1;
            boolean goesOn = last >= 0
                    && views.get(last).kind() == view.kind()
                    && views.get(last).cause().equals(view.cause());
            if (goesOn) {
                views.set(last, new SegmentView(views.get(last).from(), view.to(), view.kind(), view.cause()));
            } else {
                views.add(view);
            }
        }
        return views;
    }

    private static SegmentView view(Segment segment, Wording words) {
        return new SegmentView(
                Instants.ofMicros(segment.from()),
                Instants.ofMicros(segment.to()),
                segment.kind(),
                segment.kind() == Kind.PAUSED ? words.of("clock.trial.paused") : SegmentWords.cause(segment, words));
    }

    private static Duration length(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
