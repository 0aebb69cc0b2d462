package io.fourline.board.web;

import io.fourline.board.CalendarEntry;
import io.fourline.board.CalendarEntry.Kind;
import io.fourline.schedule.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lays entries out on days and lanes, by the wall clock of the reader's zone; days of 23 and 25 hours are days like others. */
final class CalendarPicture {

    /** Steps of a day in the week: half hours. */
    static final int DAY_STEPS = 48;

    /** Steps of a day in the timeline: quarters. */
    static final int LANE_STEPS = 4;

    /** What is told of a day as a whole, whatever its hours. */
    private static final Set<Kind> WHOLE = EnumSet.of(Kind.HOLIDAY, Kind.ABSENCE);

    private static final Duration NEARLY_A_DAY = Duration.ofHours(20);

    private final List<CalendarEntry> entries;
    private final MarkWords words;

    CalendarPicture(List<CalendarEntry> entries, MarkWords words) {
        this.entries = entries;
        this.words = words;
    }

    /** @param most marks that a day has room for */
    CalendarDay day(LocalDate date, LocalDate today, boolean outside, int most) {
        List<Mark> whole = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        Slot day = slot(date);
        for (CalendarEntry entry : entries) {
            if (day.overlaps(entry.from(), entry.to())) {
                Mark mark = onDay(entry, date, day);
                boolean lasting =
                        entry.kind() == Kind.HOLIDAY || inside(entry, day).compareTo(NEARLY_A_DAY) >= 0;
                (lasting ? whole : marks).add(mark);
            }
        }
        whole.sort(Comparator.comparing(mark -> mark.entry().kind()));
        marks.sort(Comparator.comparing(mark -> mark.entry().kind() == Kind.WINDOW));
        int shownWhole = Math.min(whole.size(), most);
        int shown = Math.min(marks.size(), most - shownWhole);
        return new CalendarDay(
                date,
                words.day(date),
                words.weekday(date),
                date.equals(today),
                outside,
                words.clocks(date),
                List.copyOf(whole.subList(0, shownWhole)),
                List.copyOf(marks.subList(0, shown)),
                whole.size() + marks.size() - shownWhole - shown);
    }

    /** Services in the order of their names, what concerns all of them first. @param names of services by code */
    List<CalendarLane> lanes(List<LocalDate> days, Map<String, String> names, String everything) {
        Map<String, List<CalendarEntry>> byService = new TreeMap<>();
        for (CalendarEntry entry : entries) {
            byService
                    .computeIfAbsent(entry.service() == null ? "" : entry.service(), any -> new ArrayList<>())
                    .add(entry);
        }
        Map<String, String> titles = new LinkedHashMap<>();
        byService
                .keySet()
                .forEach(code -> titles.put(code, code.isEmpty() ? everything : names.getOrDefault(code, code)));
        return byService.entrySet().stream()
                .map(lane -> new CalendarLane(
                        lane.getKey(),
                        titles.get(lane.getKey()),
                        lane.getValue().stream()
                                .map(entry -> onLane(entry, days))
                                .toList()))
                .sorted(Comparator.comparing((CalendarLane lane) -> !lane.code().isEmpty())
                        .thenComparing(CalendarLane::name))
                .toList();
    }

    private Mark onDay(CalendarEntry entry, LocalDate date, Slot day) {
        boolean before = entry.from().isBefore(day.from());
        boolean after = entry.to().isAfter(day.to());
        int from = before ? 0 : step(entry.from(), false);
        int to = after || entry.to().equals(day.to()) ? DAY_STEPS : step(entry.to(), true);
        return mark(entry, words.when(entry), from, Math.max(to, from + 1), before, after);
    }

    // By the wall clock: what lasts through the hour that is told twice may end at an earlier reading than it began.
    private int step(Instant instant, boolean up) {
        LocalTime time = instant.atZone(words.zone()).toLocalTime();
        int minutes = time.toSecondOfDay() / 60;
        return up ? (minutes + 29) / 30 : Math.min(minutes / 30, DAY_STEPS - 1);
    }

    private Mark onLane(CalendarEntry entry, List<LocalDate> days) {
        LocalDate first = days.get(0);
        Slot shown =
                new Slot(slot(first).from(), slot(days.get(days.size() - 1)).to());
        boolean before = entry.from().isBefore(shown.from());
        boolean after = entry.to().isAfter(shown.to());
        int steps = days.size() * LANE_STEPS;
        int from = before ? 0 : laneStep(entry.from(), first, false);
        int to = after || entry.to().equals(shown.to()) ? steps : laneStep(entry.to(), first, true);
        return mark(entry, words.dated(entry), from, Math.max(to, from + 1), before, after);
    }

    private int laneStep(Instant instant, LocalDate first, boolean up) {
        ZonedDateTime at = instant.atZone(words.zone());
        int day = (int) (at.toLocalDate().toEpochDay() - first.toEpochDay());
        int half = step(instant, up);
        int perStep = DAY_STEPS / LANE_STEPS;
        return day * LANE_STEPS + (up ? (half + perStep - 1) / perStep : half / perStep);
    }

    private Mark mark(CalendarEntry entry, String when, int from, int to, boolean before, boolean after) {
        return new Mark(
                entry,
                words.label(entry),
                words.kind(entry),
                MarkWords.icon(entry),
                entry.kind() == Kind.HOLIDAY ? "" : when,
                words.href(entry),
                from,
                to,
                before,
                after);
    }

    private static Duration inside(CalendarEntry entry, Slot day) {
        Instant from = entry.from().isAfter(day.from()) ? entry.from() : day.from();
        Instant to = entry.to().isBefore(day.to()) ? entry.to() : day.to();
        return Duration.between(from, to);
    }

    private Slot slot(LocalDate date) {
        return new Slot(
                date.atStartOfDay(words.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(words.zone()).toInstant());
    }
}
