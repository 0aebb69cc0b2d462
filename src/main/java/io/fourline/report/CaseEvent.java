package io.fourline.report;

import io.fourline.escalation.Hop;
import java.time.Instant;

/**
 * One moment of an incident as the chain report counts it.
 *
 * @param subStatus the finer word of the source, {@code null} where there is none
 * @param line the support line, 0 when not known
 * @param namedForTwoLines the team claims two lines; {@code line} then says on which it counts
 * @param person who had it (the system's own accounts count as persons), {@code null} for nobody
 * @param waitingReason what it waited for, {@code null} when it did not
 * @param phase whether it was being worked on
 */
public record CaseEvent(
        Instant at,
        String status,
        String subStatus,
        int line,
        boolean namedForTwoLines,
        String team,
        String person,
        String waitingReason,
        Phase phase)
        implements Hop {

    /** Whether an incident was open, done (resolved, closed, cancelled), or cannot be told to be either. */
    public enum Phase {
        OPEN,
        DONE,
        UNKNOWN
    }

    /** The word by which steps are counted: the sub-status where there is one. */
    String step() {
        return subStatus == null ? status : subStatus;
    }
}
