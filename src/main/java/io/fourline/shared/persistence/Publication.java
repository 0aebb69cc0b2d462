package io.fourline.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A published version of what administrators draft, such as a calendar; nothing changes it once it is there. */
@MappedSuperclass
@IdClass(Publication.Key.class)
public abstract class Publication {

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

    protected Publication() {}

    /** @param position its place among the versions under its code, from 1 */
    protected Publication(
            Key key, int position, String content, Instant publishedAt, String publishedBy, String reason) {
        this.code = key.code;
        this.label = key.label;
        this.position = position;
        this.content = content;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.reason = reason;
    }

    /**
     * The year and how many versions it has had, the next one included: {@code 2026.2}.
     *
     * @param earlier all under the same code, in any order
     */
    public static String nextLabel(List<? extends Publication> earlier, int year) {
        String prefix = year + ".";
        long sameYear = earlier.stream()
                .filter(version -> version.label().startsWith(prefix))
                .count();
        return prefix + (sameYear + 1);
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

    /** What is published, and which of its versions. */
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
}
