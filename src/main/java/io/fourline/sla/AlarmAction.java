package io.fourline.sla;

/** What an alarm is. */
public enum AlarmAction {
    /** A share of the time has gone. */
    WARN,
    /** More than the whole time has gone. */
    BREACH,
    /** The same, and the ticket has gone to the next line by itself. */
    HAND_ON
}
