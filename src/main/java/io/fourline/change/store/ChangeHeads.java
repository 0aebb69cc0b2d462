package io.fourline.change.store;

import io.fourline.ticket.TicketHead;
import io.fourline.ticket.TicketHeads;
import io.fourline.ticket.store.HeadQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** The heads of changes. */
@ApplicationScoped
public class ChangeHeads implements TicketHeads {

    @Inject
    HeadQuery query;

    @Override
    public Map<String, TicketHead> of(Collection<String> numbers) {
        return query.of("change_ticket", "t.requester", "0", numbers);
    }
}
