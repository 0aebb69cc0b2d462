package io.fourline.calendar.model;

import io.fourline.calendar.CalendarFacts;
import io.fourline.calendar.CalendarPlan;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A calendar as administrators keep it: its name, whether it is offered, and the draft of its next version. */
@Entity
@Table(name = "calendar")
public class DeskCalendar {

    @Id
    private String code;

    private String name;

    private String draft;

    private String published;

    private boolean active;

    @Version
    private int version;

    protected DeskCalendar() {}

    /** A calendar that is a draft only. */
    public DeskCalendar(String code, String name, CalendarPlan draft) {
        this.code = code;
        this.name = name;
        this.draft = CalendarFacts.text(draft);
        this.active = true;
    }

    public void rename(String newName) {
        this.name = newName;
    }

    public void edit(CalendarPlan plan) {
        this.draft = CalendarFacts.text(plan);
    }

    /** The draft is what the calendar says from here on, under this label. */
    public void publish(String label) {
        this.published = label;
        this.draft = null;
    }

    public void discard() {
        this.draft = null;
    }

    /** @param offered whether new terms may name it */
    public void offer(boolean offered) {
        this.active = offered;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Optional<CalendarPlan> draft() {
        return Optional.ofNullable(draft).map(CalendarFacts::parse);
    }

    /** The label of its newest version; {@code null} before the first. */
    public String published() {
        return published;
    }

    public boolean active() {
        return active;
    }

    public int version() {
        return version;
    }

    /**
     * The journaled fields: what the calendar is called and, field by field, what its draft says, or its newest version
     * where there is no draft.
     *
     * @param newest what the newest version says; {@code null} before the first
     */
    public Map<String, Object> facts(CalendarPlan newest) {
        Map<String, Object> facts = new TreeMap<>(CalendarFacts.of(draft().orElse(newest)));
        facts.put("code", code);
        facts.put("name", name);
        facts.put("draft", draft != null);
        facts.put("published", published);
        facts.put("active", active);
        return facts;
    }
}
