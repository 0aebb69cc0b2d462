package io.fourline.journal.model;

import io.fourline.journal.Origin;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A stored entry: the canonical text, its hash, and the few columns that lists filter by. */
@Entity
@Table(name = "journal_entry")
@IdClass(JournalEntry.Key.class)
public class JournalEntry {

    @Id
    private String subject;

    @Id
    private int seq;

    private Instant at;
    private String actor;
    private String act;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String body;
    private byte[] hash;

    protected JournalEntry() {}

    public JournalEntry(
            String subject, int seq, Instant at, String actor, String act, Origin origin, String body, byte[] hash) {
        this.subject = subject;
        this.seq = seq;
        this.at = at;
        this.actor = actor;
        this.act = act;
        this.origin = origin;
        this.body = body;
        this.hash = hash.clone();
    }

    public String subject() {
        return subject;
    }

    public int seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String act() {
        return act;
    }

    public Origin origin() {
        return origin;
    }

    public String body() {
        return body;
    }

    public byte[] hash() {
        return hash.clone();
    }

    /** A subject and a place in its chain. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private String subject;
        private int seq;

        public Key() {}

        public Key(String subject, int seq) {
            this.subject = subject;
            this.seq = seq;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.seq == seq && Objects.equals(key.subject, subject);
        }

        @Override
        public int hashCode() {
            return Objects.hash(subject, seq);
        }
    }
}
