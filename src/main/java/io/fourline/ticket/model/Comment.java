package io.fourline.ticket.model;

import io.fourline.ticket.Visibility;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Something said about a ticket; it is never changed afterwards. */
@Entity
@Table(name = "ticket_comment")
public class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_part_id")
    @SequenceGenerator(name = "ticket_part_id", sequenceName = "ticket_part_id", allocationSize = 50)
    private long id;

    private String ticket;
    private String author;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private String text;
    private Instant at;

    @Version
    private int version;

    protected Comment() {}

    public Comment(String ticket, String author, Visibility visibility, String text, Instant at) {
        this.ticket = ticket;
        this.author = author;
        this.visibility = visibility;
        this.text = text;
        this.at = at;
    }

    public long id() {
        return id;
    }

    public String ticket() {
        return ticket;
    }

    public String author() {
        return author;
    }

    public Visibility visibility() {
        return visibility;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }

    /** What the journal keeps of it. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("id", id);
        facts.put("author", author);
        facts.put("visibility", visibility.name());
        facts.put("text", text);
        return facts;
    }
}
