package io.fourline.calendar.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of a file, with a time of day where it has one.
 *
 * @param time {@code null} for a whole day
 */
record Moment(LocalDate date, LocalTime time) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(Z)?)?(?:/.*)?");
    private static final int ZULU = 7;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /** @param zone in which an instant in UTC becomes a date */
    static Moment of(String value, ZoneId zone) throws Unusable {
        Matcher form = FORM.matcher(value.strip());
        if (!form.matches()) {
            throw new Unusable("eventDate", shown(value));
        }
        try {
            LocalDate date = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
                throw new Unusable("eventDate", shown(value));
            }
            if (form.group(4) == null) {
                return new Moment(date, null);
            }
            LocalTime time = LocalTime.of(number(form, 4), number(form, 5), number(form, 6));
            if (form.group(ZULU) == null) {
                return new Moment(date, time);
            }
            LocalDateTime local = LocalDateTime.of(date, time)
                    .atOffset(ZoneOffset.UTC)
                    .atZoneSameInstant(zone)
                    .toLocalDateTime();
            return new Moment(local.toLocalDate(), local.toLocalTime());
        } catch (DateTimeException e) {
            throw new Unusable("eventDate", shown(value));
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    static String shown(String value) {
        String text = value.strip();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    boolean isMidnight() {
        return time == null || time.equals(LocalTime.MIDNIGHT);
    }
}
