package io.fourline.calendar.rest;

import io.fourline.calendar.CalendarDraft;
import io.fourline.calendar.CalendarDraft.HolidayDraft;
import io.fourline.calendar.CalendarDraft.SpanDraft;
import io.fourline.calendar.CalendarDraft.SpecialDraft;
import io.fourline.calendar.CalendarDraft.WindowDraft;
import io.fourline.shared.rest.json.Omittable;
import java.util.List;

/** A whole draft, as it shall be from here on; {@code code} and {@code version} stand in address and header. */
public record PlanBody(
        @Omittable String name,
        String zone,
        List<WindowBody> windows,
        List<HolidayBody> holidays,
        List<SpecialBody> specialDays,
        @Omittable String validFrom,
        @Omittable String validUntil) {

    /** A window of a weekday, {@code MON} to {@code SUN}; it may end at {@code 24:00}. */
    public record WindowBody(String day, String from, String to) {}

    /** A closed date. */
    public record HolidayBody(String date, String name) {}

    /** A date with windows of its own, none for a closed one. */
    public record SpecialBody(String date, String name, List<SpanBody> windows) {}

    /** A window of a date. */
    public record SpanBody(String from, String to) {}

    CalendarDraft draft(String code, String presentName, Integer version) {
        return new CalendarDraft(
                code,
                name == null ? presentName : name,
                zone,
                windows.stream()
                        .map(one -> new WindowDraft(one.day(), one.from(), one.to()))
                        .toList(),
                holidays.stream()
                        .map(one -> new HolidayDraft(one.date(), one.name()))
                        .toList(),
                specialDays.stream().map(PlanBody::special).toList(),
                validFrom,
                validUntil,
                version);
    }

    private static SpecialDraft special(SpecialBody day) {
        return new SpecialDraft(
                day.date(),
                day.name(),
                day.windows().stream()
                        .map(one -> new SpanDraft(one.from(), one.to()))
                        .toList());
    }
}
