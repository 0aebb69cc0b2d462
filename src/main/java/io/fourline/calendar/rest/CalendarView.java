package io.fourline.calendar.rest;

import io.fourline.calendar.CalendarRecord;
import io.fourline.calendar.CalendarVersion;
import java.time.Instant;
import java.util.List;

/**
 * A calendar as callers get it.
 *
 * @param draft what the next version is to say, {@code null} while nobody is working on one
 * @param published what the newest version says, {@code null} before the first
 * @param versions the newest first
 */
public record CalendarView(
        String code,
        String name,
        boolean active,
        PlanView draft,
        PlanView published,
        List<VersionRow> versions,
        int version) {

    /** A version without its content. */
    public record VersionRow(String label, Instant publishedAt, String publishedBy, String reason) {}

    /** A version with its content. */
    public record VersionView(
            String code, String label, Instant publishedAt, String publishedBy, String reason, PlanView content) {

        static VersionView of(CalendarVersion version) {
            return new VersionView(
                    version.code(),
                    version.label(),
                    version.publishedAt(),
                    version.publishedBy(),
                    version.reason(),
                    PlanView.of(version.plan()));
        }
    }

    static CalendarView of(CalendarRecord calendar) {
        return new CalendarView(
                calendar.code(),
                calendar.name(),
                calendar.active(),
                PlanView.of(calendar.draft()),
                PlanView.of(calendar.newest().map(CalendarVersion::plan).orElse(null)),
                calendar.versions().stream()
                        .map(one -> new VersionRow(one.label(), one.publishedAt(), one.publishedBy(), one.reason()))
                        .toList(),
                calendar.version());
    }
}
