package io.fourline.terms.web;

import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import io.fourline.sla.Explanation.Kind;
import io.fourline.sla.SegmentRecord;
import io.fourline.sla.web.ClockShown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An explained clock as a time line: one bar for each run of time of one kind, long ones shortened so that short ones are seen. */
final class WhyPicture {

    private static final double LEAST = 6;
    private static final double MOST = 36;
    private static final double MOST_CLOSED = 24;
    private static final double WHOLE = 100;

    /**
     * A bar.
     *
     * @param x per cent of the picture's width, as is {@code width}
     * @param kind name of the class it is drawn by
     */
    public record Bar(String x, String width, String kind, String from, String kindName, String length) {}

    private final Wording words;
    private final ReaderTime time;

    WhyPicture(Wording words, ReaderTime time) {
        this.words = words;
        this.time = time;
    }

    List<Bar> bars(List<SegmentRecord> segments) {
        List<List<SegmentRecord>> runs = runs(segments);
        double all = runs.stream().mapToDouble(WhyPicture::weight).sum();
        List<Bar> bars = new ArrayList<>();
        double x = 0;
        for (List<SegmentRecord> run : runs) {
            double width = weight(run) / all * WHOLE;
            SegmentRecord first = run.get(0);
            String from = bars.isEmpty() || isNewDay(runs.get(bars.size() - 1).get(0), first)
                    ? time.brief(first.from())
                    : time.clock(first.from());
            boolean counts = first.kind() == Kind.COUNTED || first.kind() == Kind.PAUSED;
            bars.add(new Bar(
                    percent(x),
                    percent(width),
                    style(first),
                    from,
                    words.of("why.kind." + first.kind() + (first.ahead() ? ".ahead" : "")),
                    counts ? ClockShown.hours(length(run)) : ""));
            x += width;
        }
        return bars;
    }

    private static List<List<SegmentRecord>> runs(List<SegmentRecord> segments) {
        List<List<SegmentRecord>> runs = new ArrayList<>();
        SegmentRecord last = null;
        for (SegmentRecord segment : segments) {
            if (last == null || !style(last).equals(style(segment))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(segment);
            last = segment;
        }
        return runs;
    }

    private static String style(SegmentRecord segment) {
        String late = segment.late() && segment.kind() == Kind.COUNTED ? " late" : "";
        return segment.kind().name().toLowerCase(Locale.ROOT) + late + (segment.ahead() ? " ahead" : "");
    }

    private static double weight(List<SegmentRecord> run) {
        double root = Math.sqrt(length(run).toMinutes()) * 2;
        boolean shown = run.get(0).kind() == Kind.COUNTED || run.get(0).kind() == Kind.PAUSED;
        return Math.max(LEAST, Math.min(shown ? MOST : MOST_CLOSED, root));
    }

    private static Duration length(List<SegmentRecord> run) {
        return run.stream().map(SegmentRecord::length).reduce(Duration.ZERO, Duration::plus);
    }

    private boolean isNewDay(SegmentRecord before, SegmentRecord now) {
        return !time.day(before.from()).equals(time.day(now.from()));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}
