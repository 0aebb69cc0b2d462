package io.fourline.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key with which a program acts for an account until it expires or is revoked; only its hash is stored. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    private String id;

    private String account;
    private String name;
    private byte[] hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected AccessToken() {}

    public AccessToken(String id, String account, String name, byte[] hash, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.account = account;
        this.name = name;
        this.hash = hash.clone();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public String id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public byte[] hash() {
        return hash.clone();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was last used, to about a minute; {@code null} when never. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
