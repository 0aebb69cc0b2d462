package io.fourline.ticket.model;

import io.fourline.ticket.LinkKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** One ticket's bond to another, read from {@code ticket} to {@code other}. */
@Entity
@Table(name = "ticket_link")
public class Link {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_part_id")
    private long id;

    private String ticket;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private String other;
    private String author;
    private Instant at;

    @Version
    private int version;

    protected Link() {}

    public Link(String ticket, LinkKind kind, String other, String author, Instant at) {
        this.ticket = ticket;
        this.kind = kind;
        this.other = other;
        this.author = author;
        this.at = at;
    }

    public long id() {
        return id;
    }

    public String ticket() {
        return ticket;
    }

    public LinkKind kind() {
        return kind;
    }

    public String other() {
        return other;
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }

    /** What the journal keeps of it. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("id", id);
        facts.put("kind", kind.name());
        facts.put("number", other);
        return facts;
    }
}
