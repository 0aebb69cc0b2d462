package io.fourline.incident.store;

import io.fourline.ticket.TicketHead;
import io.fourline.ticket.TicketHeads;
import io.fourline.ticket.store.HeadQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** The heads of incidents. */
@ApplicationScoped
public class IncidentHeads implements TicketHeads {

    @Inject
    HeadQuery query;

    @Override
    public Map<String, TicketHead> of(Collection<String> numbers) {
        return query.of("incident", "t.requester", "t.line", numbers);
    }
}
