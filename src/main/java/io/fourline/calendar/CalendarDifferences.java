package io.fourline.calendar;

import io.fourline.journal.Change;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What two states of a calendar differ in, field by field. */
public final class CalendarDifferences {

    private CalendarDifferences() {}

    /** Old and new texts by field, as {@link CalendarFacts} names them; {@code null} where a state says nothing. */
    public static Map<String, Change> between(CalendarPlan old, CalendarPlan now) {
        Map<String, Object> before = CalendarFacts.of(old);
        Map<String, Object> after = CalendarFacts.of(now);
        Map<String, Change> changes = new TreeMap<>();
        before.keySet().forEach(field -> compare(changes, field, before, after));
        after.keySet().forEach(field -> compare(changes, field, before, after));
        return changes;
    }

    private static void compare(
            Map<String, Change> changes, String field, Map<String, Object> before, Map<String, Object> after) {
        if (!Objects.equals(before.get(field), after.get(field))) {
            changes.put(field, new Change(before.get(field), after.get(field)));
        }
    }
}
