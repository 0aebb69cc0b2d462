package io.fourline.ticket;

import io.fourline.identity.Caller;
import io.fourline.journal.Act;
import java.time.Instant;
import java.util.Map;

/**
 * An act under way: the ticket is held, the caller may do this, its state allows it.
 *
 * @param before its facts before the act
 * @param at the instant of the act
 */
public record TicketWork<T extends JournaledTicket>(
        TicketKind<T> kind, TicketVerb verb, T ticket, Map<String, Object> before, Caller caller, Instant at) {

    public String number() {
        return ticket.number();
    }

    /** The entry to be written, to which a reason and details may be added. */
    public Act act() {
        return Act.of(number(), verb.verb());
    }
}
