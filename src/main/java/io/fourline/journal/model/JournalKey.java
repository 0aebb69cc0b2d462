package io.fourline.journal.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person's secret; without it that person's sealed words are gone. */
@Entity
@Table(name = "journal_key")
public class JournalKey {

    @Id
    private String person;

    private byte[] secret;

    protected JournalKey() {}

    public JournalKey(String person, byte[] secret) {
        this.person = person;
        this.secret = secret.clone();
    }

    public byte[] secret() {
        return secret.clone();
    }
}
