package io.fourline.calendar.ical;

import java.util.List;
import java.util.Optional;

/**
 * An event of a file as its lines, without those of parts within it such as alarms.
 *
 * @param line on which it begins
 */
record EventBlock(int line, List<ContentLine> lines) {

    Optional<ContentLine> property(String name) {
        return lines.stream()
                .filter(one -> one.name().equals(name) && one.value() != null)
                .findFirst();
    }

    List<ContentLine> properties(String name) {
        return lines.stream()
                .filter(one -> one.name().equals(name) && one.value() != null)
                .toList();
    }

    /** What it is called; empty where it has no name. */
    String summary() {
        return property("SUMMARY").map(ContentLine::text).orElse("");
    }

    String uid() {
        return property("UID").map(one -> one.value().strip()).orElse("");
    }
}
