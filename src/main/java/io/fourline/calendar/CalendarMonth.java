package io.fourline.calendar;

import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.shared.time.Instants;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * A month of a calendar: what counts on each of its days.
 *
 * @param counted working time of the whole month
 */
public record CalendarMonth(YearMonth month, List<Day> days, Duration counted) {

    /** What a day is. */
    public enum Kind {
        OPEN,
        CLOSED,
        HOLIDAY,
        SPECIAL
    }

    /**
     * A day.
     *
     * @param name of the holiday or special day, else {@code null}
     * @param counted what lies inside its windows, an hour that is repeated twice and one that is skipped not at all
     * @param shift the change of the zone's offset on it, such as {@code +02:00 > +01:00}, else {@code null}
     */
    public record Day(LocalDate date, Kind kind, String name, List<Hours> hours, Duration counted, String shift) {}

    public static CalendarMonth of(WorkingTime time, YearMonth month) {
        List<Day> days = new ArrayList<>();
        Duration counted = Duration.ZERO;
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            Day day = day(time, month.atDay(number));
            days.add(day);
            counted = counted.plus(day.counted());
        }
        return new CalendarMonth(month, days, counted);
    }

    private static Day day(WorkingTime time, LocalDate date) {
        CalendarPlan plan = time.plan();
        ZoneId zone = plan.zone();
        long from = Instants.toMicros(date.atStartOfDay(zone).toInstant());
        long to = Instants.toMicros(date.plusDays(1).atStartOfDay(zone).toInstant());
        ZoneOffsetTransition change = zone.getRules().nextTransition(Instants.ofMicros(from - 1));
        boolean shifts = change != null && Instants.toMicros(change.getInstant()) < to;
        SpecialDay special = plan.specialDays().get(date);
        String holiday = plan.holidays().get(date);
        List<Hours> hours = plan.hours(date);
        return new Day(
                date,
                kind(special, holiday, hours),
                special == null ? holiday : special.name(),
                hours,
                Duration.ofNanos(time.between(from, to) * 1_000),
                shifts ? change.getOffsetBefore() + " > " + change.getOffsetAfter() : null);
    }

    private static Kind kind(SpecialDay special, String holiday, List<Hours> hours) {
        if (special != null) {
            return Kind.SPECIAL;
        }
        if (holiday != null) {
            return Kind.HOLIDAY;
        }
        return hours.isEmpty() ? Kind.CLOSED : Kind.OPEN;
    }
}
