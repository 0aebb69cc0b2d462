package io.fourline.sla.rest;

import io.fourline.shared.rest.json.Omittable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A clock to try out: calendar, target and what happened. */
public record ReadingRequest(CalendarBody calendar, Duration target, Instant at, List<IntervalBody> timeline) {

    /** When the desk is open; holidays are closed local dates. */
    public record CalendarBody(String zone, List<WindowBody> windows, List<LocalDate> holidays) {}

    /** @param to at most 24:00, and behind {@code from} */
    public record WindowBody(Day day, String from, String to) {}

    /** @param to not included; {@code null} while it lasts */
    public record IntervalBody(Instant from, @Omittable Instant to, boolean counts) {}

    /** Weekdays in the order of {@link java.time.DayOfWeek}. */
    public enum Day {
        MON,
        TUE,
        WED,
        THU,
        FRI,
        SAT,
        SUN
    }
}
