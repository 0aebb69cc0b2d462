package io.fourline.change;

import io.fourline.cmdb.ItemEvent;
import io.fourline.cmdb.ItemHistorySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The changes of a configuration item, as far as the caller may see them. */
@ApplicationScoped
public class ChangeItemHistory implements ItemHistorySource {

    @Inject
    ChangeReading reading;

    @Override
    public List<ItemEvent> eventsOf(String item, List<Object> after, int limit) {
        return reading.changes(ChangeFilter.on(item), after, limit).items().stream()
                .map(change -> new ItemEvent(
                        ChangeKind.WORD,
                        change.number(),
                        change.title(),
                        change.state().name(),
                        "change.state." + change.state(),
                        change.openedAt(),
                        "/changes/change.xhtml?number=" + change.number()))
                .toList();
    }
}
