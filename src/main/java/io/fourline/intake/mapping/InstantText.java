package io.fourline.intake.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;

/** Reads the instants of one column to the microsecond. Rows often repeat their neighbour's date, so that is kept. */
final class InstantText {

    private static final long FIRST_YEAR = 1;
    private static final long LAST_YEAR = 9_999;

    private final List<DateTimeFormatter> formatters;
    private final ZoneId zone;
    private String lastText;
    private Instant lastInstant;

    InstantText(TimeField field) {
        this.zone = field.zoneId();
        this.formatters = new ArrayList<>(field.formatters());
        this.formatters.add(DateTimeFormatter.ISO_DATE_TIME);
        this.formatters.add(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss[.SSSSSS][.SSS][XXX]"));
        this.formatters.add(DateTimeFormatter.ISO_DATE);
    }

    /** The instant meant, or {@code null} when the text is no date in any of the forms. */
    Instant read(String text) {
        if (text.equals(lastText)) {
            return lastInstant;
        }
        Instant instant = IsoSecond.read(text);
        if (instant == null) {
            instant = byPattern(text);
        }
        lastText = text;
        lastInstant = instant;
        return instant;
    }

    private Instant byPattern(String text) {
        for (DateTimeFormatter formatter : formatters) {
            try {
                return instant(formatter.parse(text));
            } catch (DateTimeException notThisForm) {
                continue;
            }
        }
        return null;
    }

    /** Asked part by part: the ready conversions would throw for each part that is not there, which costs much. */
    private Instant instant(TemporalAccessor told) {
        LocalDate date = told.query(TemporalQueries.localDate());
        LocalTime time = told.query(TemporalQueries.localTime());
        ZoneOffset offset = told.query(TemporalQueries.offset());
        if (date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("no date, or one out of range");
        }
        LocalDateTime wall = date.atTime(time == null ? LocalTime.MIDNIGHT : time);
        Instant instant = offset == null ? wall.atZone(zone).toInstant() : wall.toInstant(offset);
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
