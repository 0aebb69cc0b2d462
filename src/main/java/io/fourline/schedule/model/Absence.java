package io.fourline.schedule.model;

import io.fourline.schedule.AbsenceRecord;
import jakarta.persistence.Column;
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

/** A time in which somebody cannot carry out changes. */
@Entity
@Table(name = "absence")
public class Absence implements ScheduleEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "schedule_entry_id")
    private long id;

    private String person;

    @Enumerated(EnumType.STRING)
    private AbsenceRecord.Kind kind;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "to_at")
    private Instant to;

    private String note;
    private boolean active;

    @Version
    private int version;

    protected Absence() {}

    public Absence(AbsenceRecord wanted) {
        become(wanted);
    }

    public void become(AbsenceRecord wanted) {
        person = wanted.person();
        kind = wanted.kind();
        from = wanted.from();
        to = wanted.to();
        note = wanted.note();
        active = wanted.active();
    }

    public AbsenceRecord record() {
        return new AbsenceRecord(id, person, kind, from, to, note, active, version);
    }

    @Override
    public String subject() {
        return "absence:" + id;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("person", person);
        facts.put("kind", kind.name());
        facts.put("from", from.toString());
        facts.put("to", to.toString());
        facts.put("note", note);
        facts.put("active", active);
        return facts;
    }
}
