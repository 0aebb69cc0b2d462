package io.fourline.calendar.model;

import io.fourline.calendar.CalendarFacts;
import io.fourline.calendar.CalendarPlan;
import io.fourline.shared.persistence.RegisterEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A calendar as administrators keep it: its name, whether it is offered, and the draft of its next version. */
@Entity
@Table(name = "calendar")
public class DeskCalendar extends RegisterEntry {

    private String draft;

    private String published;

    protected DeskCalendar() {}

    /** A calendar that is a draft only. */
    public DeskCalendar(String code, String name, CalendarPlan draft) {
        super(code, name);
        this.draft = CalendarFacts.text(draft);
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

    public Optional<CalendarPlan> draft() {
        return Optional.ofNullable(draft).map(CalendarFacts::parse);
    }

    /** The label of its newest version; {@code null} before the first. */
    public String published() {
        return published;
    }

    /**
     * The journaled fields: what the calendar is called and, field by field, what its draft says, or its newest version
     * where there is no draft.
     *
     * @param newest what the newest version says; {@code null} before the first
     */
    public Map<String, Object> facts(CalendarPlan newest) {
        Map<String, Object> facts = new TreeMap<>(CalendarFacts.of(draft().orElse(newest)));
        facts.putAll(entryFacts());
        facts.put("draft", draft != null);
        facts.put("published", published);
        return facts;
    }
}
