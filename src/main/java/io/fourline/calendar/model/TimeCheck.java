package io.fourline.calendar.model;

import io.fourline.calendar.Hours;
import io.fourline.calendar.WallClock;
import io.fourline.calendar.WorkingTime;
import io.fourline.shared.text.Checks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Reads dates, times and windows as people type them, and notes what is wrong with them. */
final class TimeCheck {

    private final Checks checks;

    TimeCheck(Checks checks) {
        this.checks = checks;
    }

    /** The date, {@code null} where it cannot be one. */
    LocalDate date(String field, String typed) {
        String text = checks.required(field, typed);
        return text == null ? null : optionalDate(field, text);
    }

    LocalDate optionalDate(String field, String typed) {
        if (typed == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(typed.strip());
            boolean counted = date.getYear() >= WorkingTime.FIRST_YEAR && date.getYear() <= WorkingTime.LAST_YEAR;
            checks.that(
                    counted,
                    field,
                    "yearBeyond",
                    String.valueOf(WorkingTime.FIRST_YEAR),
                    String.valueOf(WorkingTime.LAST_YEAR));
            return counted ? date : null;
        } catch (DateTimeException e) {
            checks.that(false, field, "malformed", "date");
            return null;
        }
    }

    /** The window, {@code null} where it cannot be one. */
    Hours hours(String field, String from, String to) {
        Integer start = time(field + ".from", from);
        Integer end = time(field + ".to", to);
        if (start == null || end == null) {
            return null;
        }
        boolean forward = start < end && start < Hours.WHOLE_DAY;
        checks.that(forward, field + ".to", "windowBackwards", WallClock.text(start), WallClock.text(end));
        return forward ? new Hours(start, end) : null;
    }

    private Integer time(String field, String typed) {
        String text = checks.required(field, typed);
        if (text == null) {
            return null;
        }
        try {
            return WallClock.seconds(text);
        } catch (IllegalArgumentException e) {
            checks.that(false, field, "malformedTime", text.strip());
            return null;
        }
    }

    /** Puts a window in its place within its day, where it lies over no other. */
    void put(String field, List<Hours> day, Hours hours) {
        for (Hours other : day) {
            if (other.overlaps(hours)) {
                checks.that(false, field + ".from", "windowsOverlap", hours.toString(), other.toString());
                return;
            }
        }
        day.add(hours);
        Collections.sort(day);
    }
}
