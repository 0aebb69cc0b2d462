package io.fourline.board;

import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeState;
import java.time.Instant;

/**
 * Something that stands in the calendar of changes.
 *
 * @param key what tells it from others of its kind, for good: a number or an id
 * @param to its end, not included
 * @param service whom it concerns, {@code null} for everything or for nothing in particular
 * @param person account name of who carries it out, or who is away; {@code null} where nobody is named
 * @param team whose people carry it out, {@code null} where none is named
 * @param model of a change, {@code null} for anything else; so is {@code state}
 * @param revision grows with every edit
 */
public record CalendarEntry(
        Kind kind,
        String key,
        String title,
        Instant from,
        Instant to,
        String service,
        String item,
        String person,
        String team,
        ChangeModel model,
        ChangeState state,
        int revision) {

    /** What kind of thing it is, in the order in which one day tells of them. */
    public enum Kind {
        HOLIDAY,
        FREEZE,
        CHANGE,
        MEETING,
        WINDOW,
        ABSENCE
    }

    /** Whether it is the time in which somebody works. */
    public boolean isShift() {
        return kind == Kind.WINDOW && person != null;
    }

    /** Whether it will not take place. */
    public boolean isOff() {
        return state == ChangeState.CANCELLED || state == ChangeState.REJECTED;
    }

    /** Whether its time has been promised; of what is no change, always. */
    public boolean isFirm() {
        return state == null || !state.isBefore(ChangeState.SCHEDULED);
    }
}
