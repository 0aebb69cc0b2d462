package io.fourline.notification;

import io.fourline.ticket.TicketHead;
import io.fourline.ticket.TicketHeads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The heads of tickets of every kind. */
@ApplicationScoped
class Heads {

    @Any
    @Inject
    Instance<TicketHeads> kinds;

    /** By number, as far as they exist. */
    Map<String, TicketHead> of(Collection<String> numbers) {
        Map<String, TicketHead> heads = new HashMap<>();
        kinds.forEach(kind -> heads.putAll(kind.of(numbers)));
        return heads;
    }
}
