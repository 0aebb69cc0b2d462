package io.fourline.ticket.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Somebody who is told what happens to a ticket. */
@Entity
@Table(name = "ticket_watcher")
@IdClass(Watcher.Key.class)
public class Watcher {

    @Id
    private String ticket;

    @Id
    private String account;

    protected Watcher() {}

    public Watcher(String ticket, String account) {
        this.ticket = ticket;
        this.account = account;
    }

    public String ticket() {
        return ticket;
    }

    public String account() {
        return account;
    }

    /** A ticket and who watches it. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private String ticket;
        private String account;

        public Key() {}

        public Key(String ticket, String account) {
            this.ticket = ticket;
            this.account = account;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.ticket, ticket)
                    && Objects.equals(key.account, account);
        }

        @Override
        public int hashCode() {
            return Objects.hash(ticket, account);
        }
    }
}
