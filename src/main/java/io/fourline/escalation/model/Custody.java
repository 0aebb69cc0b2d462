package io.fourline.escalation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * One stay of a ticket with a team: from the instant it was handed over until the instant it was handed on, and what was
 * handed over with it. A ticket's stays follow one another without gaps.
 */
@Entity
@IdClass(Custody.Key.class)
public class Custody {

    @Id
    private String ticket;

    @Id
    private int stay;

    private int line;
    private String team;

    @Column(name = "from_at")
    private Instant fromAt;

    @Column(name = "to_at")
    private Instant toAt;

    private String act;
    private String actor;
    private String reason;
    private String missing;
    private String findings;

    @Version
    private int version;

    protected Custody() {}

    /**
     * Begins a stay.
     *
     * @param stay its place among the ticket's stays, from 1
     * @param act what began it: open, escalate or handback
     * @param findings canonical JSON of what was handed over, or {@code null}
     */
    public Custody(
            String ticket, int stay, int line, String team, Instant fromAt, String act, String actor, String findings) {
        this.ticket = ticket;
        this.stay = stay;
        this.line = line;
        this.team = team;
        this.fromAt = fromAt;
        this.act = act;
        this.actor = actor;
        this.findings = findings;
    }

    /** Says why the ticket came. */
    public Custody because(String why, String whatIsMissing) {
        this.reason = why;
        this.missing = whatIsMissing;
        return this;
    }

    /** Ends the stay; the next one begins at the same instant. */
    public void end(Instant at) {
        this.toAt = at;
    }

    public String ticket() {
        return ticket;
    }

    public int stay() {
        return stay;
    }

    public int line() {
        return line;
    }

    public String team() {
        return team;
    }

    public Instant fromAt() {
        return fromAt;
    }

    public Instant toAt() {
        return toAt;
    }

    public String act() {
        return act;
    }

    public String actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }

    public String missing() {
        return missing;
    }

    public String findings() {
        return findings;
    }

    /** A ticket and the place of a stay. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private String ticket;
        private int stay;

        public Key() {}

        public Key(String ticket, int stay) {
            this.ticket = ticket;
            this.stay = stay;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.stay == stay && Objects.equals(key.ticket, ticket);
        }

        @Override
        public int hashCode() {
            return Objects.hash(ticket, stay);
        }
    }
}
