package io.fourline.calendar.model;

import io.fourline.calendar.CalendarFacts;
import io.fourline.calendar.CalendarVersion;
import io.fourline.shared.persistence.Publication;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A published version of a calendar; the database takes no change of it. */
@Entity
@Table(name = "calendar_version")
public class PublishedVersion extends Publication {

    protected PublishedVersion() {}

    /** @param position its place among the calendar's versions, from 1 */
    public PublishedVersion(CalendarVersion version, int position) {
        super(
                new Key(version.code(), version.label()),
                position,
                CalendarFacts.text(version.plan()),
                version.publishedAt(),
                version.publishedBy(),
                version.reason());
    }

    /** The version as everybody goes by it. */
    public CalendarVersion version() {
        return new CalendarVersion(
                code(), label(), CalendarFacts.parse(content()), publishedAt(), publishedBy(), reason());
    }
}
