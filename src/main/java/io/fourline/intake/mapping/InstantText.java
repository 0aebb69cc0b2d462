package io.fourline.intake.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
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
                return instant(formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
            } catch (DateTimeException notThisForm) {
                continue;
            }
        }
        return null;
    }

    private Instant instant(TemporalAccessor date) {
        OffsetDateTime at;
        if (date instanceof OffsetDateTime told) {
            at = told;
        } else if (date instanceof LocalDateTime wall) {
            at = wall.atZone(zone).toOffsetDateTime();
        } else {
            at = ((LocalDate) date).atStartOfDay(zone).toOffsetDateTime();
        }
        if (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR) {
            throw new DateTimeException("year out of range");
        }
        return at.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
