package io.fourline.change.web;

import io.fourline.catalog.Catalog;
import io.fourline.change.ChangeFilter;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.change.ChangeSort;
import io.fourline.change.ChangeState;
import io.fourline.change.RiskLevel;
import io.fourline.change.model.ChangeRights;
import io.fourline.identity.Acting;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Cursor;
import io.fourline.shared.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The changes, in the views that people look at them in; the address says which, how it is narrowed, and the page. */
@Named
@RequestScoped
public class ChangesView {

    private static final int ROWS = 50;

    /** What the list begins with. */
    public enum View {
        MINE,
        VOTES,
        OPEN,
        COMING,
        ALL;

        public String getKey() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    ChangeReading reading;

    @Inject
    ChangesAddress address;

    @Inject
    Catalog catalog;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    private Listing<ChangeRecord> listing;

    @PostConstruct
    void read() {
        listing = address.view() == View.VOTES
                ? new Listing<>(reading.toVote(), null)
                : reading.changes(filter(), after(), ROWS);
    }

    private ChangeFilter filter() {
        View view = address.view();
        boolean coming = view == View.COMING;
        return new ChangeFilter(
                address.constant("state", ChangeState.class),
                view == View.ALL ? null : Boolean.TRUE,
                address.constant("model", ChangeModel.class),
                address.constant("risk", RiskLevel.class),
                address.word("team"),
                address.word("service"),
                null,
                coming
                        ? later(acting.now(), address.day("from", reader.zone(), 0))
                        : address.day("from", reader.zone(), 0),
                address.day("to", reader.zone(), 1),
                null,
                null,
                view == View.MINE ? acting.caller().name() : null,
                address.word("q"),
                coming ? ChangeSort.FIRST_WINDOW : ChangeSort.NEWEST);
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private List<Object> after() {
        String after = address.word("after");
        if (after == null) {
            return null;
        }
        Cursor cursor = Cursor.parse(after, address.order());
        return List.of(cursor.number(0), cursor.word(1));
    }

    public View getView() {
        return address.view();
    }

    public View[] getViews() {
        return View.values();
    }

    public List<ChangeRecord> getRows() {
        return listing.items();
    }

    public boolean isVotes() {
        return address.view() == View.VOTES;
    }

    /** What is asked for by a filter, empty when it narrows nothing. */
    public String asked(String filter) {
        String word = address.word(filter);
        return word == null ? "" : word;
    }

    public boolean isNarrowed() {
        return address.isNarrowed();
    }

    public boolean isRaiser() {
        return ChangeRights.mayRaise(acting.caller());
    }

    public ChangeState[] getStates() {
        return ChangeState.values();
    }

    public ChangeModel[] getModels() {
        return ChangeModel.values();
    }

    public RiskLevel[] getRisks() {
        return RiskLevel.values();
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    public List<String> getTeams() {
        return reading.teams();
    }

    /** The address of the page after this one, {@code null} on the last. */
    public String getOlder() {
        if (listing.next() == null) {
            return null;
        }
        List<Object> keys = new ArrayList<>();
        for (Object key : listing.next()) {
            keys.add(key instanceof Number number ? (Object) number.longValue() : key);
        }
        return address.href() + "&after=" + new Cursor(address.order(), keys).text();
    }
}
