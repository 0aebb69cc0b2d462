package io.fourline.cmdb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as people and spreadsheets write it; with slashes nobody knows which number is the month. */
public final class DayText {

    private static final DateTimeFormatter WITH_DOTS =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private DayText() {}

    /** The day meant; empty where it is none of the calendar. */
    public static Optional<LocalDate> read(String text) {
        String day = text.strip();
        try {
            return Optional.of(day.indexOf('.') < 0 ? LocalDate.parse(day) : LocalDate.parse(day, WITH_DOTS));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
