package io.fourline.board.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the calendar.
 *
 * @param name such as {@code Monday 23 November 2026}
 * @param weekday such as {@code Mon}
 * @param outside whether it belongs to another month than the one that is looked at
 * @param clocks what the clocks do on it, in words; empty on most days
 * @param whole what lasts all day, and {@code marks} what has its hours
 * @param more how many are not shown for want of room
 */
public record CalendarDay(
        LocalDate date,
        String name,
        String weekday,
        boolean today,
        boolean outside,
        String clocks,
        List<Mark> whole,
        List<Mark> marks,
        int more) {

    public int getNumber() {
        return date.getDayOfMonth();
    }

    public boolean isVacant() {
        return whole.isEmpty() && marks.isEmpty();
    }
}
