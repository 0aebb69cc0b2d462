package io.fourline.schedule;

import java.time.Instant;
import java.util.List;

/**
 * Something that stands against a window.
 *
 * @param with what it is: a ticket's number, a person's name, a service's or item's code, the name of a freeze
 * @param from when it begins; {@code to} when it ends, {@code null} while nobody knows
 * @param path what leads to it: items from the one to be changed to the one concerned, or a name; never whose or what
 *     the work is, so that everybody may read it
 */
public record Collision(Kind kind, String with, Instant from, Instant to, Cause cause, List<String> path) {

    /** What kind of thing it is. */
    public enum Kind {
        CHANGE,
        FREEZE,
        WINDOW,
        IMPLEMENTER,
        INCIDENT
    }

    /** Why it stands against the window. */
    public enum Cause {
        SAME_ITEM,
        DEPENDENT_ITEM,
        SUPPORTING_ITEM,
        FROZEN_ALL,
        FROZEN_SERVICE,
        FROZEN_ITEM,
        OUTSIDE_WINDOWS,
        ABSENT,
        OUTSIDE_SHIFTS,
        OTHER_CHANGE,
        CRITICAL_INCIDENT
    }
}
