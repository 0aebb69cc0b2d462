package io.fourline.change.web;

import io.fourline.shared.error.InvalidInput;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * Times as people type them in their own zone. A time that the clocks skip is refused; of a time that they pass twice, a
 * window begins with the first and ends with the second, so that it holds all that was meant.
 */
public final class ChangeMoments {

    private ChangeMoments() {}

    public static Instant beginning(String field, String typed, ZoneId zone) {
        ZonedDateTime read = read(field, typed, zone);
        return read == null ? null : read.withEarlierOffsetAtOverlap().toInstant();
    }

    public static Instant end(String field, String typed, ZoneId zone) {
        ZonedDateTime read = read(field, typed, zone);
        return read == null ? null : read.withLaterOffsetAtOverlap().toInstant();
    }

    private static ZonedDateTime read(String field, String typed, ZoneId zone) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInput(field, "noLocalTime");
        }
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw new InvalidInput(field, "skippedTime", local.toLocalTime().toString(), zone.getId());
        }
        return local.atZone(zone);
    }

    /** The time as a field of a form takes it, {@code null} for none. */
    public static String typed(Instant instant, ZoneId zone) {
        return instant == null
                ? null
                : instant.atZone(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }
}
