package io.fourline.intake.model;

import io.fourline.incident.IncidentState;
import io.fourline.incident.WaitingReason;
import io.fourline.problem.ProblemState;
import java.time.Instant;

/**
 * One event of a foreign log: where it stands in the file, when it happened, the source's own status words, and what
 * the mapping makes of them.
 *
 * @param lineNumber the line of the file where it begins, from 1
 * @param state what the mapping takes the status for, {@code null} when it knows no such status
 * @param problemState the same in the words of problems
 * @param queued the source says that nobody of the team has taken it yet
 * @param team the team in custody, {@code null} when the source names none
 * @param line the support line of that team, {@code null} when there is no team
 * @param namedForTwoLines the team's name claims two lines at once
 * @param unknownWords a value stood outside the mapping's word lists and was left out of the facts
 */
public record SourceEvent(
        long lineNumber,
        Instant at,
        String status,
        String subStatus,
        IncidentState state,
        ProblemState problemState,
        WaitingReason waitingFor,
        boolean queued,
        String actor,
        String assignee,
        String team,
        Integer line,
        boolean namedForTwoLines,
        boolean unknownWords,
        SourceFacts facts,
        Attributes attributes) {

    /** Whether the source's own status says that it was over; {@code null} where it says nothing the mapping knows. */
    public Boolean isOver() {
        if (state != null) {
            return !state.isOpen();
        }
        return problemState == null ? null : Boolean.valueOf(!problemState.isOpen());
    }
}
