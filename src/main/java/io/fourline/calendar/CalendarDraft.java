package io.fourline.calendar;

import java.util.List;

/**
 * A calendar as an administrator wants it, as it was typed.
 *
 * @param zone id of a zone, such as {@code Europe/Warsaw}
 * @param windows of the week, in any order
 * @param holidays closed dates
 * @param specialDays dates with windows of their own, none for a closed one
 * @param validFrom first date it is made for, {@code null} for any
 * @param validUntil last date it is made for, {@code null} for any
 * @param version the version that the changes were made to; {@code null} for whatever it is now, and for a new calendar
 */
public record CalendarDraft(
        String code,
        String name,
        String zone,
        List<WindowDraft> windows,
        List<HolidayDraft> holidays,
        List<SpecialDraft> specialDays,
        String validFrom,
        String validUntil,
        Integer version) {

    /** A window of a weekday, {@code MON} to {@code SUN}, from and to times such as {@code 08:00} and {@code 24:00}. */
    public record WindowDraft(String day, String from, String to) {}

    /** A closed date, such as {@code 2026-11-11}, and what it is called. */
    public record HolidayDraft(String date, String name) {}

    /** A date with windows of its own. */
    public record SpecialDraft(String date, String name, List<SpanDraft> windows) {}

    /** A window of a date. */
    public record SpanDraft(String from, String to) {}
}
