package io.fourline.cmdb;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What an item went through, whichever rooms tell of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ItemHistory {

    @Inject
    Instance<ItemHistorySource> sources;

    @Inject
    ItemReading reading;

    /**
     * Incidents, problems and changes of the item that the caller may see, the newest first, {@code limit} at the most.
     *
     * @param after sort values of the event to go on after, see {@link ItemEvent#place()}; {@code null} for the newest
     */
    public List<ItemEvent> of(String code, List<Object> after, int limit) {
        reading.item(code);
        return sources.stream()
                .flatMap(source -> source.eventsOf(code, after, limit).stream())
                .sorted(Comparator.comparing(ItemEvent::at)
                        .thenComparing(ItemEvent::number)
                        .reversed())
                .limit(limit)
                .toList();
    }
}
