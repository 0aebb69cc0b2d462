package io.fourline.board;

import io.fourline.board.CalendarEntry.Kind;
import io.fourline.change.ChangeFilter;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.shared.listing.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Changes as the calendar shows them, read page by page, so that narrowing never loses one behind others. */
@ApplicationScoped
class CalendarChanges {

    /** The most that one look takes in. */
    static final int MOST = 10_000;

    private static final int AT_ONCE = 1_000;

    @Inject
    ChangeReading changes;

    /** Those that the caller may see, up to {@link #MOST}. */
    List<CalendarEntry> of(ChangeFilter filter, Predicate<CalendarEntry> shown) {
        List<CalendarEntry> found = new ArrayList<>();
        List<Object> after = null;
        do {
            Listing<ChangeRecord> page = changes.changes(filter, after, AT_ONCE);
            page.items().stream().map(CalendarChanges::entry).filter(shown).forEach(found::add);
            after = page.next();
        } while (after != null && found.size() < MOST);
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private static CalendarEntry entry(ChangeRecord change) {
        return new CalendarEntry(
                Kind.CHANGE,
                change.number(),
                change.title(),
                change.from(),
                change.to(),
                change.service(),
                change.configurationItems().isEmpty()
                        ? null
                        : change.configurationItems().get(0),
                change.implementer(),
                change.team(),
                change.model(),
                change.state(),
                change.version());
    }
}
