package io.fourline.sla;

import io.fourline.calendar.WorkingTime;

/** A terms version with its calendars at hand, as clocks ask it. */
public interface ClockTerms {

    /** The answer of {@link #target} where the terms promise nothing. */
    long NONE = -1;

    /** Code and label, such as {@code GOLD@2026.2}. */
    String name();

    /** What the terms say. */
    TermsPlan plan();

    /** The target in microseconds of working time, or {@link #NONE}. */
    long target(ClockKind kind, int priority);

    /** The calendar by which a clock counts. */
    WorkingTime calendar(ClockKind kind);

    /** Code and label of that calendar. */
    String calendarName(ClockKind kind);

    /** Whether waiting for that reason pauses the clock. */
    boolean pauses(ClockKind kind, String waitingFor);

    /** Whether a reopened ticket gets the whole time to resolve again; else its clock goes on. */
    boolean restartsOnReopening();

    /** The first instant not before {@code at} inside the hours in which warnings are told; at once where there are none. */
    default long noticesFrom(long at) {
        return at;
    }
}
