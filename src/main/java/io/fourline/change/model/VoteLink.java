package io.fourline.change.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An address by which one person votes once in one stage of a change; only the hash of its key is stored. */
@Entity
@Table(name = "vote_link")
public class VoteLink {

    @Id
    private String id;

    private byte[] hash;
    private String change;
    private int stage;
    private String account;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private int version;

    protected VoteLink() {}

    /** @param stage place of the stage among those of the change, the first is 0 */
    public VoteLink(String id, byte[] hash, String change, int stage, String account, Instant madeAt) {
        this.id = id;
        this.hash = hash.clone();
        this.change = change;
        this.stage = stage;
        this.account = account;
        this.madeAt = madeAt;
    }

    /** It opens nothing from here on. */
    public void use(Instant at) {
        usedAt = at;
    }

    public String change() {
        return change;
    }

    public int stage() {
        return stage;
    }

    public String account() {
        return account;
    }

    public boolean isUsed() {
        return usedAt != null;
    }
}
