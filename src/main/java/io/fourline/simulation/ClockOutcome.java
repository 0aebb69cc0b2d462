package io.fourline.simulation;

import io.fourline.sla.ClockKind;

/**
 * How one clock of one ticket ended by what is in force and by the draft.
 *
 * @param line whose it was to answer for, 1 to 4
 * @param team whose it was to answer for; {@code null} where the record tells none
 * @param before whether it was late by what is in force, {@code null} where that promised nothing
 * @param after whether it would have been late by the draft, {@code null} where that promises nothing
 */
public record ClockOutcome(ClockKind clock, int line, String team, Boolean before, Boolean after) {

    /** Whether it is late by one of the two, so that somebody may ask for the ticket behind. */
    public boolean isLate() {
        return Boolean.TRUE.equals(before) || Boolean.TRUE.equals(after);
    }
}
