package io.fourline.incident;

import io.fourline.sla.ClockKind;
import java.time.Instant;
import java.util.List;

/**
 * What moving running tickets to a version of their terms would do, at the instant it was looked at.
 *
 * @param terms code and label of the version
 * @param calendars its calendars in the versions in force now, such as {@code WARSAW@2026.2}
 * @param tickets how many stand elsewhere and would be moved
 * @param changes of them, what would become late or would be late no more, by number
 */
public record AdoptionPreview(
        String terms, String calendars, long tickets, List<ClockEffect> clocks, List<Change> changes) {

    /**
     * One clock over all tickets that would be moved.
     *
     * @param lateBefore tickets whose clock has passed its target as they stand
     * @param lateAfter the same, had they been moved
     * @param sooner tickets whose deadline would come sooner
     * @param later tickets whose deadline would come later
     */
    public record ClockEffect(ClockKind clock, long lateBefore, long lateAfter, long sooner, long later) {}

    /** Whether a clock would be late that is not, or the other way round. */
    public enum Effect {
        LATE,
        IN_TIME
    }

    /**
     * A clock of a ticket that would change sides.
     *
     * @param dueBefore {@code null} where the clock has no deadline now
     * @param dueAfter the same, had the ticket been moved
     */
    public record Change(String number, ClockKind clock, Effect effect, Instant dueBefore, Instant dueAfter) {}

    public AdoptionPreview {
        clocks = List.copyOf(clocks);
        changes = List.copyOf(changes);
    }
}
