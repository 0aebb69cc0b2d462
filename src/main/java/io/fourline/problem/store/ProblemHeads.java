package io.fourline.problem.store;

import io.fourline.ticket.TicketHead;
import io.fourline.ticket.TicketHeads;
import io.fourline.ticket.store.HeadQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** The heads of problems: what nobody has yet is its manager's. */
@ApplicationScoped
public class ProblemHeads implements TicketHeads {

    @Inject
    HeadQuery query;

    @Override
    public Map<String, TicketHead> of(Collection<String> numbers) {
        return query.of("problem", "t.owner", "0", numbers);
    }
}
