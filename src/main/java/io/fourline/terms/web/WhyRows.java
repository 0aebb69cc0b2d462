package io.fourline.terms.web;

import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import io.fourline.sla.Explanation.Kind;
import io.fourline.sla.SegmentRecord;
import io.fourline.sla.SegmentWords;
import io.fourline.sla.web.ClockShown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An explained clock as a table: what belongs together in one row, with its cause in words. */
final class WhyRows {

    /** @param used what had been counted by its end; empty where nothing was */
    public record Row(Instant from, Instant to, String span, String kind, String tone, String cause, String used) {}

    private final Wording words;
    private final ReaderTime time;

    WhyRows(Wording words, ReaderTime time) {
        this.words = words;
        this.time = time;
    }

    List<Row> rows(List<SegmentRecord> segments) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < segments.size(); ) {
            int end = i + 1;
            while (end < segments.size() && segments.get(end - 1).isLike(segments.get(end))) {
                end++;
            }
            rows.add(row(segments.subList(i, end)));
            i = end;
        }
        return rows;
    }

    private Row row(List<SegmentRecord> parts) {
        SegmentRecord first = parts.get(0);
        SegmentRecord last = parts.get(parts.size() - 1);
        String kind = words.of("why.kind." + first.kind() + (first.ahead() ? ".ahead" : first.late() ? ".late" : ""));
        boolean counted = first.kind() == Kind.COUNTED;
        return new Row(
                first.from(),
                last.to(),
                span(first.from(), last.to()),
                kind,
                counted ? first.late() ? "bad" : "on" : "",
                cause(parts),
                counted ? ClockShown.hours(last.elapsed()) : "");
    }

    private String span(Instant from, Instant to) {
        boolean sameDay = time.day(from).equals(time.day(to));
        return words.of("why.span", time.brief(from), sameDay ? time.clock(to) : time.brief(to));
    }

    private String cause(List<SegmentRecord> parts) {
        SegmentRecord first = parts.get(0);
        String cause = SegmentWords.cause(first, words);
        return switch (first.kind()) {
            case COUNTED -> first.line() == null ? cause : words.of("why.counted", lines(parts), cause);
            case PAUSED -> words.of("why.paused", cause);
            case CLOSED -> words.of("why.closed", first.calendar(), cause);
            case IDLE -> cause;
        };
    }

    private String lines(List<SegmentRecord> parts) {
        StringBuilder lines =
                new StringBuilder(words.of("part.line", parts.get(0).line()));
        for (int i = 1; i < parts.size(); i++) {
            SegmentRecord part = parts.get(i);
            if (!part.line().equals(parts.get(i - 1).line())) {
                lines.append(words.of("why.then", part.line(), time.clock(part.from())));
            }
        }
        return lines.toString();
    }
}
