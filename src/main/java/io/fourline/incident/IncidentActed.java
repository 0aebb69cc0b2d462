package io.fourline.incident;

import io.fourline.journal.Act;

/**
 * Fired inside the transaction after an act on an incident has been journaled, for what else must follow it there
 * (clocks, notices). Nothing may leave the transaction from an observer.
 *
 * @param was the incident before; {@code null} at its opening
 */
public record IncidentActed(Act act, IncidentRecord was, IncidentRecord now) {}
