package io.fourline.problem;

import io.fourline.ticket.TicketCommand;
import java.util.Map;

/**
 * Says that a problem is no more, and what happens to its incidents.
 *
 * @param code {@code null} for {@link ProblemResolutionCode#FIXED}
 * @param duplicateOf the problem that goes on with the same cause; needed for a duplicate, {@code null} for any other end
 * @param incidents what happens to which; {@code null} for what the preview says
 */
public record ResolveProblem(
        String number,
        Integer version,
        ProblemResolutionCode code,
        String text,
        String duplicateOf,
        Map<String, IncidentFate> incidents)
        implements TicketCommand {}
