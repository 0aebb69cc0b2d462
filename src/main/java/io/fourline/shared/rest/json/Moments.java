package io.fourline.shared.rest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Instants as callers write them, ISO 8601 with an offset or {@code Z}, kept in microseconds; and days. */
public final class Moments {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Moments() {}

    /** @throws DateTimeException when the text is no instant, or one that no record can hold */
    public static Instant instant(String text) {
        Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new DateTimeException("out of range");
        }
        return instant;
    }

    /** @throws DateTimeException when the text is no day, or one that no record can hold */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9_999) {
            throw new DateTimeException("out of range");
        }
        return day;
    }
}
