package io.fourline.ticket;

import io.fourline.journal.Act;

/**
 * Fired inside the transaction after an act on a problem or a change has been journaled, for what else must follow it
 * there. Nothing may leave the transaction from an observer.
 *
 * @param kind {@link TicketKind#word()}
 * @param ticket as it stands after the act
 */
public record TicketActed(String kind, JournaledTicket ticket, Act act) {}
