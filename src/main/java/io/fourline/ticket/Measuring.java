package io.fourline.ticket;

import io.fourline.sla.Pin;
import io.fourline.sla.TicketClocks.Deadline;
import java.util.Optional;

/** Measures problems and changes by the terms they are under; whoever knows the terms gives the bean. */
public interface Measuring {

    /** The terms of a ticket from its next journal entry on; {@code null} for none. */
    Pin choose(Watched ticket);

    /**
     * Lets the clocks go on after an act.
     *
     * @param atMicros the act's instant since 1970-01-01T00:00:00Z
     * @return the next deadline; empty where the ticket has no clocks
     */
    Optional<Deadline> follow(Watched ticket, long atMicros);
}
