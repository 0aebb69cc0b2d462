package io.fourline.schedule;

import io.fourline.calendar.WallClock;
import java.time.DayOfWeek;

/**
 * A window by the wall clock, every week.
 *
 * @param from seconds after local midnight
 * @param to seconds after local midnight, 86,400 for 24:00; not after {@code from} means on the next day
 */
public record WeeklyWindow(DayOfWeek day, int from, int to) {

    /** Such as {@code SAT 22:00-04:00}. */
    @Override
    public String toString() {
        return day.name().substring(0, 3) + ' ' + WallClock.text(from) + '-' + WallClock.text(to);
    }
}
