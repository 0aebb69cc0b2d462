package io.fourline.board;

import io.fourline.change.ChangeModel;
import java.util.Set;

/** What the calendar is narrowed to; {@code null} narrows nothing. @param kinds that are shown */
public record CalendarFilter(
        Set<CalendarEntry.Kind> kinds, String service, String team, String implementer, ChangeModel model) {

    /** Everything. */
    public static final CalendarFilter ALL =
            new CalendarFilter(Set.of(CalendarEntry.Kind.values()), null, null, null, null);

    boolean shows(CalendarEntry.Kind kind) {
        return kinds.contains(kind);
    }
}
