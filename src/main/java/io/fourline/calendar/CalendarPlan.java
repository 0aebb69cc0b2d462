package io.fourline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a version of a calendar says; a value that never changes.
 *
 * @param week windows of each weekday in their order, without overlaps; a day that is missing is closed
 * @param holidays closed local dates and what they are called
 * @param specialDays dates with windows of their own, such as half days; they go before week and holidays
 * @param validFrom first date the calendar was made for, {@code null} for any; outside of it the week counts on, and
 *     the calendar's check says so
 * @param validUntil last date the calendar was made for, {@code null} for any
 */
public record CalendarPlan(
        ZoneId zone,
        Map<DayOfWeek, List<Hours>> week,
        Map<LocalDate, String> holidays,
        Map<LocalDate, SpecialDay> specialDays,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** A date with windows of its own, none for a closed one. */
    public record SpecialDay(String name, List<Hours> hours) {
        public SpecialDay {
            hours = List.copyOf(hours);
        }
    }

    public CalendarPlan {
        Objects.requireNonNull(zone);
        week = Map.copyOf(week);
        holidays = Map.copyOf(holidays);
        specialDays = Map.copyOf(specialDays);
    }

    /** Every hour of every day. */
    public static CalendarPlan always(ZoneId zone) {
        Map<DayOfWeek, List<Hours>> week = new java.util.EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(new Hours(0, Hours.WHOLE_DAY)));
        }
        return new CalendarPlan(zone, week, Map.of(), Map.of(), null, null);
    }

    /** The windows of a local date, in their order. */
    public List<Hours> hours(LocalDate date) {
        SpecialDay special = specialDays.get(date);
        if (special != null) {
            return special.hours();
        }
        return holidays.containsKey(date) ? List.of() : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** Seconds of the longest weekday: what "a day" means in targets counted by this calendar; 0 when it never opens. */
    public int dayLength() {
        return week.values().stream()
                .mapToInt(day -> day.stream()
                        .mapToInt(hours -> hours.to() - hours.from())
                        .sum())
                .max()
                .orElse(0);
    }

    /** Whether it ever opens in a usual week. */
    public boolean opens() {
        return dayLength() > 0;
    }
}
