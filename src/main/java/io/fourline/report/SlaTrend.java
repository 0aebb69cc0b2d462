package io.fourline.report;

import io.fourline.report.SlaReport.Span;
import io.fourline.shared.time.Instants;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Promises by the week in which their tickets were opened, or by the month where there are many weeks. */
final class SlaTrend {

    private static final int MOST_WEEKS = 26;
    private static final int MOST_SPANS = 240;

    private final ZoneId zone;
    private final TreeMap<LocalDate, SlaTally> weeks = new TreeMap<>();
    private final TreeMap<LocalDate, SlaTally> months = new TreeMap<>();

    SlaTrend(ZoneId zone) {
        this.zone = zone;
    }

    /** @param openedAt microseconds since 1970-01-01T00:00:00Z */
    void add(long openedAt, Outcome outcome) {
        LocalDate day = Instants.ofMicros(openedAt).atZone(zone).toLocalDate();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks.computeIfAbsent(monday, unseen -> new SlaTally()).add(outcome);
        months.computeIfAbsent(day.withDayOfMonth(1), unseen -> new SlaTally()).add(outcome);
    }

    /** From the first to the last, those in which nothing was opened too; the last ones where they are very many. */
    List<Span> spans() {
        if (weeks.isEmpty()) {
            return List.of();
        }
        boolean byWeek = weeks.firstKey().plusWeeks(MOST_WEEKS).isAfter(weeks.lastKey());
        TreeMap<LocalDate, SlaTally> tallies = byWeek ? weeks : months;
        List<Span> spans = new ArrayList<>();
        LocalDate last = tallies.lastKey();
        for (LocalDate day = tallies.firstKey(); !day.isAfter(last); day = next(day, byWeek)) {
            spans.add(span(day, next(day, byWeek), tallies.getOrDefault(day, new SlaTally())));
        }
        return spans.subList(Math.max(0, spans.size() - MOST_SPANS), spans.size());
    }

    private static LocalDate next(LocalDate day, boolean byWeek) {
        return byWeek ? day.plusWeeks(1) : day.plusMonths(1);
    }

    private Span span(LocalDate from, LocalDate to, SlaTally tally) {
        return new Span(
                from.atStartOfDay(zone).toInstant(),
                to.atStartOfDay(zone).toInstant(),
                tally.kept(),
                tally.missed(),
                tally.open(),
                tally.attainment());
    }
}
