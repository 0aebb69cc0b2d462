package io.fourline.calendar.web;

import io.fourline.calendar.CalendarReading;
import io.fourline.calendar.CalendarRecord;
import io.fourline.calendar.CalendarVersion;
import io.fourline.shared.text.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The calendars at a glance. */
@Named
@RequestScoped
public class CalendarsView {

    /**
     * A calendar at a glance.
     *
     * @param hours working time of a usual week
     * @param label of the version in force; {@code null} before the first
     */
    public record Row(
            String code,
            String name,
            String zone,
            String hours,
            String label,
            Instant publishedAt,
            boolean draft,
            boolean active) {}

    @Inject
    CalendarReading reading;

    private List<Row> rows;

    public void read(Wording words) {
        rows = reading.calendars().stream().map(one -> row(one, words)).toList();
    }

    private static Row row(CalendarRecord calendar, Wording words) {
        long seconds = calendar.plan().week().values().stream()
                .flatMap(List::stream)
                .mapToLong(hours -> hours.to() - hours.from())
                .sum();
        CalendarVersion newest = calendar.newest().orElse(null);
        return new Row(
                calendar.code(),
                calendar.name(),
                calendar.plan().zone().getId(),
                HoursText.counted(Duration.ofSeconds(seconds), words),
                newest == null ? null : newest.label(),
                newest == null ? null : newest.publishedAt(),
                calendar.draft() != null,
                calendar.active());
    }

    public List<Row> getRows() {
        return rows;
    }
}
