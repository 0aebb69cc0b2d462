package io.fourline.calendar;

import java.util.List;
import java.util.Optional;

/**
 * A calendar as it stands.
 *
 * @param active whether new terms may name it
 * @param version what edits are made to
 * @param draft what the next version is to say, {@code null} while nobody is working on one
 * @param versions what has been published, the newest first
 */
public record CalendarRecord(
        String code, String name, boolean active, int version, CalendarPlan draft, List<CalendarVersion> versions) {

    /** The newest version. */
    public Optional<CalendarVersion> newest() {
        return versions.stream().findFirst();
    }

    /** What there is to work on: the draft, or else what the newest version says. */
    public CalendarPlan plan() {
        return draft == null ? versions.get(0).plan() : draft;
    }
}
