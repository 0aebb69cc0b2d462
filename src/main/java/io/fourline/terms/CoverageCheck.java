package io.fourline.terms;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.Hours;
import io.fourline.calendar.WorkingTime;
import io.fourline.sla.ClockKind;
import io.fourline.sla.TermsPlan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether somebody works whenever the promise counts: its week against the weeks of all lines that have a budget. */
final class CoverageCheck {

    private static final int LINES = 4;

    /** Hours of a weekday, in the zone of the promise, in which it counts and nobody works. */
    record Gap(DayOfWeek day, Hours hours) {}

    /** Seconds since 1970-01-01T00:00:00Z, half-open. */
    private record Span(long from, long to) {}

    private CoverageCheck() {}

    static List<TermsProblem> problems(TermsPlan plan, Map<String, WorkingTime> times, Instant now) {
        WorkingTime promise = times.get(String.valueOf(plan.calendar(ClockKind.RESOLVE)));
        List<CalendarPlan> lines = lines(plan, times);
        if (promise == null || lines.isEmpty()) {
            return List.of();
        }
        LocalDate monday = now.atZone(ZoneOffset.UTC).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<Gap> gaps = gaps(promise.plan(), lines, monday);
        return gaps.isEmpty()
                ? List.of()
                : List.of(TermsProblem.warning("uncovered", "calendar", plan.calendar(ClockKind.RESOLVE), gaps));
    }

    private static List<CalendarPlan> lines(TermsPlan plan, Map<String, WorkingTime> times) {
        List<CalendarPlan> lines = new ArrayList<>();
        for (int line = 1; line <= LINES; line++) {
            ClockKind kind = ClockKind.ofLine(line);
            WorkingTime time = times.get(String.valueOf(plan.calendar(kind)));
            if (time != null && !plan.targets().getOrDefault(kind, Map.of()).isEmpty()) {
                lines.add(time.plan());
            }
        }
        return lines;
    }

    static List<Gap> gaps(CalendarPlan promise, List<CalendarPlan> lines, LocalDate monday) {
        List<Span> covered = new ArrayList<>();
        lines.forEach(line -> covered.addAll(spans(line, monday.minusDays(2), monday.plusDays(9))));
        List<Gap> gaps = new ArrayList<>();
        for (LocalDate day = monday; day.isBefore(monday.plusDays(7)); day = day.plusDays(1)) {
            for (Span promised : spans(promise, day, day.plusDays(1))) {
                for (Span open : without(promised, covered)) {
                    gaps.add(new Gap(day.getDayOfWeek(), hours(open, day, promise.zone())));
                }
            }
        }
        return gaps;
    }

    private static List<Span> spans(CalendarPlan plan, LocalDate from, LocalDate until) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            for (Hours hours : plan.week().getOrDefault(day.getDayOfWeek(), List.of())) {
                spans.add(new Span(second(day, hours.from(), plan.zone()), second(day, hours.to(), plan.zone())));
            }
        }
        return spans;
    }

    private static long second(LocalDate day, int second, ZoneId zone) {
        return second == Hours.WHOLE_DAY
                ? day.plusDays(1).atStartOfDay(zone).toEpochSecond()
                : day.atTime(java.time.LocalTime.ofSecondOfDay(second))
                        .atZone(zone)
                        .toEpochSecond();
    }

    private static Hours hours(Span span, LocalDate day, ZoneId zone) {
        int from = Instant.ofEpochSecond(span.from()).atZone(zone).toLocalTime().toSecondOfDay();
        var end = Instant.ofEpochSecond(span.to()).atZone(zone);
        int to = end.toLocalDate().isAfter(day)
                ? Hours.WHOLE_DAY
                : end.toLocalTime().toSecondOfDay();
        return new Hours(from, Math.max(from + 1, to));
    }

    private static List<Span> without(Span span, List<Span> covered) {
        List<Span> rest = List.of(span);
        for (Span cover : covered) {
            List<Span> left = new ArrayList<>();
            for (Span part : rest) {
                if (cover.to() <= part.from() || cover.from() >= part.to()) {
                    left.add(part);
                    continue;
                }
                if (part.from() < cover.from()) {
                    left.add(new Span(part.from(), cover.from()));
                }
                if (cover.to() < part.to()) {
                    left.add(new Span(cover.to(), part.to()));
                }
            }
            rest = left;
        }
        return rest;
    }
}
