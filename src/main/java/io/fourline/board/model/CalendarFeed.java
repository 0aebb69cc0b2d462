package io.fourline.board.model;

import io.fourline.board.FeedRecord;
import io.fourline.board.FeedScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An address under which a calendar program reads what an account may see; only the hash of its key is stored. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    private String id;

    private String account;
    private byte[] hash;

    @Column(name = "tells")
    @Enumerated(EnumType.STRING)
    private FeedScope scope;

    @Column(name = "created_at")
    private Instant createdAt;

    private boolean revoked;

    @Version
    private int version;

    protected CalendarFeed() {}

    public CalendarFeed(String id, String account, byte[] hash, FeedScope scope, Instant createdAt) {
        this.id = id;
        this.account = account;
        this.hash = hash.clone();
        this.scope = scope;
        this.createdAt = createdAt;
    }

    public void revoke() {
        revoked = true;
    }

    public boolean isOf(String name) {
        return account.equals(name) && !revoked;
    }

    public String account() {
        return account;
    }

    public FeedScope scope() {
        return scope;
    }

    /** @param address {@code null} once it has been told */
    public FeedRecord record(String address) {
        return new FeedRecord(id, scope, createdAt, address);
    }
}
