package io.fourline.intake.mapping;

import io.fourline.intake.model.Columns;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/**
 * How a log writes its instants: under which names, in which patterns (of {@link DateTimeFormatter}; ISO 8601 is always
 * understood), and the zone that holds where a date names none, UTC unless said otherwise.
 */
public record TimeField(List<String> keys, List<String> patterns, String zone) {

    public TimeField {
        keys = keys == null ? List.of() : keys.stream().map(Columns::folded).toList();
        patterns = patterns == null ? List.of() : List.copyOf(patterns);
    }

    List<DateTimeFormatter> formatters() {
        return patterns.stream().map(TimeField::formatter).toList();
    }

    ZoneId zoneId() {
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
