package io.fourline.calendar;

import io.fourline.shared.text.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Something about a calendar that is allowed and yet may surprise.
 *
 * @param date when it happens first, {@code null} where it happens every week
 * @param arguments of the text {@code calendar.oddity.<kind>}; dates and weekdays among them are said as the reader says
 *     them
 */
public record Oddity(Kind kind, LocalDate date, List<Object> arguments) {

    /** What is odd. */
    public enum Kind {
        /** Clocks go forward inside a window: the hour does not count. */
        HOUR_SKIPPED,
        /** Clocks go back inside a window: the hour counts twice. */
        HOUR_REPEATED,
        /** A holiday on a weekday that is closed anyway. */
        HOLIDAY_ON_CLOSED_DAY,
        /** A date that is both a holiday and a special day; the special day goes first. */
        HOLIDAY_IS_SPECIAL_DAY,
        /** A special day whose windows are those of its weekday. */
        SPECIAL_DAY_LIKE_WEEK,
        /** A window that goes on after midnight. */
        ACROSS_MIDNIGHT,
        /** A year without holidays, where there are some in others. */
        YEAR_WITHOUT_HOLIDAYS,
        /** The calendar is made for a time that begins, or ends, soon. */
        VALIDITY_BEGINS,
        VALIDITY_ENDS
    }

    /** What it is, in the reader's words. */
    public String text(Wording words) {
        Object[] said = arguments.stream().map(one -> said(one, words)).toArray();
        return words.of("calendar.oddity." + kind, said);
    }

    private static Object said(Object argument, Wording words) {
        if (argument instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern(words.of("calendar.date"), words.locale())
                    .format(day);
        }
        return argument instanceof DayOfWeek day ? words.of("calendar.day." + CalendarFacts.shortName(day)) : argument;
    }

    static Oddity of(Kind kind, LocalDate date, Object... arguments) {
        return new Oddity(kind, date, List.of(arguments));
    }
}
