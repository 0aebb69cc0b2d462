package io.fourline.cmdb.web;

import io.fourline.cmdb.ItemEvent;
import io.fourline.cmdb.ItemHistory;
import io.fourline.identity.Directory;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the item on the page went through, and what was changed in it. */
@Named
@RequestScoped
public class ItemPastView {

    private static final int SHOWN = 100;

    @Inject
    ItemView itemView;

    @Inject
    ItemHistory history;

    @Inject
    Histories histories;

    @Inject
    Directory directory;

    private List<ItemEvent> events;

    /** Its incidents, problems and changes, the newest first. */
    public List<ItemEvent> getEvents() {
        if (events == null) {
            events = history.of(itemView.getChosen(), SHOWN);
        }
        return events;
    }

    /** Its journal, the newest first. */
    public List<HistoryRow> getChanges() {
        return histories.of("item:" + itemView.getChosen(), "item", directory::displayName);
    }
}
