package io.fourline.cmdb.web;

import io.fourline.cmdb.ItemEvent;
import io.fourline.cmdb.ItemHistory;
import io.fourline.identity.Directory;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.rest.Cursor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the item on the page went through, and what was changed in it. */
@Named
@RequestScoped
public class ItemPastView {

    private static final int SHOWN = 50;

    @Inject
    ItemView itemView;

    @Inject
    ItemHistory history;

    @Inject
    Histories histories;

    @Inject
    Directory directory;

    private List<ItemEvent> events;
    private String after;
    private boolean more;

    /** Its incidents, problems and changes, the newest first, as many as a page shows. */
    public List<ItemEvent> getEvents() {
        if (events == null) {
            List<ItemEvent> read = history.of(itemView.getChosen(), place(), SHOWN + 1);
            more = read.size() > SHOWN;
            events = more ? read.subList(0, SHOWN) : read;
        }
        return events;
    }

    private List<Object> place() {
        if (after == null) {
            return null;
        }
        Cursor cursor = Cursor.parse(after, order());
        return List.of(cursor.number(0), cursor.word(1));
    }

    private String order() {
        return "history " + itemView.getChosen();
    }

    /** Address of what was before these, {@code null} where they are the oldest. */
    public String getOlder() {
        return getEvents().isEmpty() || !more
                ? null
                : address() + "&past="
                        + new Cursor(order(), events.get(events.size() - 1).place()).text();
    }

    /** Address of the newest, {@code null} where these are. */
    public String getNewest() {
        return after == null ? null : address();
    }

    private String address() {
        return "?code=" + URLEncoder.encode(itemView.getChosen(), StandardCharsets.UTF_8);
    }

    /** Where in the past the page begins; nothing for the newest. */
    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null || after.isBlank() ? null : after;
    }

    /** Its journal, the newest first. */
    public List<HistoryRow> getChanges() {
        return histories.of("item:" + itemView.getChosen(), "item", directory::displayName);
    }
}
