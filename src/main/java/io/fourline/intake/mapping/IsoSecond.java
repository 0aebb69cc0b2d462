package io.fourline.intake.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** The one form in which nearly all logs write their instants, {@code 2012-05-05T14:54:27[.123]+02:00}, read fast. */
final class IsoSecond {

    private static final int SECOND_END = 19;
    private static final String SHAPE = "9999-99-99T99:99:99";

    private IsoSecond() {}

    /** The instant, or {@code null} when the text has another form or no such date exists. */
    static Instant read(String text) {
        if (text.length() <= SECOND_END || !hasShape(text)) {
            return null;
        }
        int zoneAt = SECOND_END;
        int nanos = 0;
        if (text.charAt(zoneAt) == '.') {
            int scale = 100_000_000;
            for (zoneAt++; zoneAt < text.length() && isDigit(text, zoneAt); zoneAt++) {
                nanos += (text.charAt(zoneAt) - '0') * scale;
                scale /= 10;
            }
        }
        int offset = offsetSeconds(text, zoneAt);
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        if (offset == Integer.MIN_VALUE || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return instant(text, hour * 3_600 + minute * 60 + second - offset, nanos);
    }

    private static Instant instant(String text, int secondOfDay, int nanos) {
        try {
            int year = two(text, 0) * 100 + two(text, 2);
            long day =
                    LocalDate.of(Math.max(year, 1), two(text, 5), two(text, 8)).toEpochDay();
            return year == 0 ? null : Instant.ofEpochSecond(day * 86_400 + secondOfDay, nanos / 1_000 * 1_000L);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int offsetSeconds(String text, int from) {
        int left = text.length() - from;
        if (left == 1 && text.charAt(from) == 'Z') {
            return 0;
        }
        boolean known = left == 6
                && (text.charAt(from) == '+' || text.charAt(from) == '-')
                && isDigit(text, from + 1)
                && isDigit(text, from + 2)
                && text.charAt(from + 3) == ':'
                && isDigit(text, from + 4)
                && isDigit(text, from + 5);
        if (!known || two(text, from + 1) > 18 || two(text, from + 4) > 59) {
            return Integer.MIN_VALUE;
        }
        int seconds = two(text, from + 1) * 3_600 + two(text, from + 4) * 60;
        return text.charAt(from) == '-' ? -seconds : seconds;
    }

    private static boolean hasShape(String text) {
        for (int position = 0; position < SECOND_END; position++) {
            boolean digit = SHAPE.charAt(position) == '9';
            if (digit ? !isDigit(text, position) : text.charAt(position) != SHAPE.charAt(position)) {
                return false;
            }
        }
        return true;
    }

    private static int two(String text, int position) {
        return (text.charAt(position) - '0') * 10 + text.charAt(position + 1) - '0';
    }

    private static boolean isDigit(String text, int position) {
        char letter = text.charAt(position);
        return letter >= '0' && letter <= '9';
    }
}
