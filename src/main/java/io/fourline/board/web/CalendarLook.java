package io.fourline.board.web;

import io.fourline.schedule.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ways to look at the calendar, and which days each shows around a date. */
public enum CalendarLook {
    MONTH,
    WEEK,
    TIMELINE,
    AGENDA;

    private static final int WEEK_DAYS = 7;
    private static final int FORTNIGHT = 14;
    private static final int AGENDA_DAYS = 30;

    /** The look that an address names; the month where it names none. */
    static CalendarLook of(String key) {
        return Arrays.stream(values())
                .filter(look -> look.getKey().equals(key))
                .findFirst()
                .orElse(MONTH);
    }

    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day shown. */
    LocalDate first(LocalDate date) {
        return switch (this) {
            case MONTH -> monday(date.withDayOfMonth(1));
            case WEEK, TIMELINE -> monday(date);
            case AGENDA -> date;
        };
    }

    /** The first day that is not shown any more. */
    LocalDate end(LocalDate date) {
        return switch (this) {
            case MONTH -> monday(date.with(TemporalAdjusters.lastDayOfMonth())).plusDays(WEEK_DAYS);
            case WEEK -> first(date).plusDays(WEEK_DAYS);
            case TIMELINE -> first(date).plusDays(FORTNIGHT);
            case AGENDA -> date.plusDays(AGENDA_DAYS);
        };
    }

    LocalDate later(LocalDate date) {
        return this == MONTH ? date.withDayOfMonth(1).plusMonths(1) : end(date);
    }

    LocalDate earlier(LocalDate date) {
        return switch (this) {
            case MONTH -> date.withDayOfMonth(1).minusMonths(1);
            case WEEK -> first(date).minusDays(WEEK_DAYS);
            case TIMELINE -> first(date).minusDays(FORTNIGHT);
            case AGENDA -> date.minusDays(AGENDA_DAYS);
        };
    }

    /** The days shown, in order. */
    List<LocalDate> days(LocalDate date) {
        return first(date).datesUntil(end(date)).toList();
    }

    /** The time shown, by the wall clock of a zone. */
    Slot slot(LocalDate date, ZoneId zone) {
        return new Slot(
                first(date).atStartOfDay(zone).toInstant(),
                end(date).atStartOfDay(zone).toInstant());
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
