package io.fourline.calendar.model;

import io.fourline.calendar.CalendarFacts;
import io.fourline.calendar.CalendarVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A published version of a calendar; the database takes no change of it. */
@Entity
@Table(name = "calendar_version")
@IdClass(PublishedVersion.Key.class)
public class PublishedVersion {

    @Id
    private String code;

    @Id
    private String label;

    private int position;

    private String content;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    private String reason;

    protected PublishedVersion() {}

    /** @param position its place among the calendar's versions, from 1 */
    public PublishedVersion(CalendarVersion version, int position) {
        this.code = version.code();
        this.label = version.label();
        this.position = position;
        this.content = CalendarFacts.text(version.plan());
        this.publishedAt = version.publishedAt();
        this.publishedBy = version.publishedBy();
        this.reason = version.reason();
    }

    public int position() {
        return position;
    }

    /** The version as everybody goes by it. */
    public CalendarVersion version() {
        return new CalendarVersion(code, label, CalendarFacts.parse(content), publishedAt, publishedBy, reason);
    }

    /** Which calendar, and which of its versions. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String code;
        private String label;

        protected Key() {}

        public Key(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && code.equals(key.code) && label.equals(key.label);
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, label);
        }
    }
}
