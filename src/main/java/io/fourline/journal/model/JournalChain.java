package io.fourline.journal.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The head of a subject's chain. Its row is the subject's mutex: who writes about a subject locks it first. */
@Entity
@Table(name = "journal_chain")
public class JournalChain {

    @Id
    private String subject;

    private int seq;
    private Instant at;
    private byte[] hash;

    protected JournalChain() {}

    public JournalChain(String subject) {
        this.subject = subject;
        this.hash = new byte[Hash.LENGTH];
        this.at = Instant.EPOCH;
    }

    /** Takes a new entry as the head. */
    public void advance(Instant entryAt, byte[] entryHash) {
        this.seq++;
        this.at = entryAt;
        this.hash = entryHash.clone();
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

    public byte[] hash() {
        return hash.clone();
    }
}
