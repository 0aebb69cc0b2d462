package io.fourline.incident;

import io.fourline.cmdb.ItemEvent;
import io.fourline.cmdb.ItemHistorySource;
import io.fourline.identity.Acting;
import io.fourline.incident.store.IncidentLists;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The incidents of a configuration item, as far as the caller may see them. */
@ApplicationScoped
public class IncidentItemHistory implements ItemHistorySource {

    @Inject
    IncidentLists lists;

    @Inject
    IncidentSight sights;

    @Inject
    Acting acting;

    @Override
    public List<ItemEvent> eventsOf(String item, List<Object> after, int limit) {
        return lists.rowsOn(item, sights.condition(acting.caller()), after, limit).stream()
                .map(row -> new ItemEvent(
                        "incident",
                        row.number(),
                        row.title(),
                        row.state().name(),
                        "state." + row.state(),
                        row.openedAt(),
                        TicketNumber.INCIDENT.page(row.number())))
                .toList();
    }
}
