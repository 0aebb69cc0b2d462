package io.fourline.problem;

import io.fourline.ticket.TicketCommand;

/**
 * Keeps an attempt to show the failure on purpose.
 *
 * @param finding what was seen, or {@code null}
 */
public record ReproduceProblem(
        String number, Integer version, String environment, String steps, ReproductionOutcome outcome, String finding)
        implements TicketCommand {}
