package io.fourline.major.model;

import io.fourline.major.Phase;
import io.fourline.major.UpdateRecord;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.Visibility;
import jakarta.persistence.Column;
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

/** A word on a major incident; it is never changed afterwards. */
@Entity
@Table(name = "major_update")
public class MajorUpdate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "major_update_id")
    @SequenceGenerator(name = "major_update_id", sequenceName = "major_update_id", allocationSize = 50)
    private long id;

    private String major;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private String author;
    private String text;
    private Instant at;

    @Column(name = "next_update_at")
    private Instant nextUpdateAt;

    private int told;

    @Version
    private int version;

    protected MajorUpdate() {}

    /** @param nextUpdateAt when the next one is promised, {@code null} for no promise */
    public MajorUpdate(
            String major,
            Phase phase,
            Visibility visibility,
            String author,
            String text,
            Instant at,
            Instant nextUpdateAt) {
        this.major = major;
        this.phase = phase;
        this.visibility = visibility;
        this.author = author;
        this.text = text;
        this.at = at;
        this.nextUpdateAt = nextUpdateAt;
    }

    /** So many people are told of it. */
    public void told(int people) {
        told = people;
    }

    public String major() {
        return major;
    }

    public UpdateRecord record() {
        return new UpdateRecord(id, phase, visibility, author, text, at, nextUpdateAt, told);
    }

    /** What the journal keeps of it. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("id", id);
        facts.put("phase", phase.name());
        facts.put("visibility", visibility.name());
        facts.put("author", author);
        facts.put("text", text);
        facts.put("nextUpdateAt", nextUpdateAt == null ? null : Instants.text(nextUpdateAt));
        facts.put("told", told);
        return facts;
    }
}
