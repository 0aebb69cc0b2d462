package io.fourline.sla.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A published version of terms; nothing changes it. */
@Entity
@IdClass(PublishedTerms.Key.class)
@Table(name = "terms_version")
public class PublishedTerms {

    /** Code and label. */
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
            return other instanceof Key key && Objects.equals(code, key.code) && Objects.equals(label, key.label);
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, label);
        }
    }

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

    protected PublishedTerms() {}

    /** @param position 1 for the first version of these terms, counted on */
    public PublishedTerms(
            String code,
            String label,
            int position,
            String content,
            Instant publishedAt,
            String publishedBy,
            String reason) {
        this.code = code;
        this.label = label;
        this.position = position;
        this.content = content;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.reason = reason;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public int position() {
        return position;
    }

    /** Canonical JSON of its facts. */
    public String content() {
        return content;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public String reason() {
        return reason;
    }
}
