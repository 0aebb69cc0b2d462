package io.fourline.schedule.model;

import io.fourline.schedule.FreezeRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A time in which nothing is changed: at all, in a service, or on an item. */
@Entity
@Table(name = "change_freeze")
public class Freeze implements ScheduleEntry {

    private static final String BETWEEN = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "schedule_entry_id")
    private long id;

    private String name;
    private String service;
    private String item;

    @Column(name = "except_services")
    private String exceptServices;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "to_at")
    private Instant to;

    private String reason;
    private boolean active;

    @Version
    private int version;

    protected Freeze() {}

    public Freeze(FreezeRecord wanted) {
        become(wanted);
    }

    public void become(FreezeRecord wanted) {
        name = wanted.name();
        service = wanted.service();
        item = wanted.configurationItem();
        exceptServices = String.join(BETWEEN, wanted.exceptServices());
        from = wanted.from();
        to = wanted.to();
        reason = wanted.reason();
        active = wanted.active();
    }

    public FreezeRecord record() {
        return new FreezeRecord(id, name, service, item, excepted(), from, to, reason, active, List.of(), version);
    }

    private List<String> excepted() {
        return exceptServices.isEmpty() ? List.of() : List.of(exceptServices.split(BETWEEN));
    }

    @Override
    public String subject() {
        return "freeze:" + id;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("name", name);
        facts.put("service", service);
        facts.put("configurationItem", item);
        facts.put("exceptServices", excepted());
        facts.put("from", from.toString());
        facts.put("to", to.toString());
        facts.put("reason", reason);
        facts.put("active", active);
        return facts;
    }
}
