package io.fourline.calendar;

import io.fourline.shared.error.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * What an iCalendar file would bring into a calendar.
 *
 * @param fresh dates that become holidays, the earliest first
 * @param present dates that are holidays or special days already; they stay as they are
 * @param rejected events of the file that bring nothing, in its order
 * @param from first date to which recurrences were expanded
 * @param until last date to which recurrences were expanded
 */
public record HolidayImport(
        List<NamedDate> fresh, List<NamedDate> present, List<LeftOut> rejected, LocalDate from, LocalDate until) {

    /** A date and what it is called. */
    public record NamedDate(LocalDate date, String name) {}

    /** An event that was left out: the line of the file on which it begins, its name if it has one, and why. */
    public record LeftOut(int line, String name, Reason reason) {}
}
