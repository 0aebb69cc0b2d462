package io.fourline.major.model;

import io.fourline.major.MajorRecord;
import io.fourline.major.MajorRoles;
import io.fourline.major.MajorScope;
import io.fourline.major.Phase;
import io.fourline.shared.time.Instants;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A major incident: who conducts it, what it is about, what was promised, and what was learnt from it. */
@Entity
@Table(name = "major_incident")
public class MajorIncident {

    private static final String BREAK = "\n";

    @Id
    private String number;

    private String headline;
    private boolean running;
    private String manager;

    @Column(name = "communications_lead")
    private String communicationsLead;

    @Column(name = "technical_lead")
    private String technicalLead;

    private String scribe;
    private String services;

    @Column(name = "configuration_items")
    private String configurationItems;

    private String organisations;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "next_update_at")
    private Instant nextUpdateAt;

    @Column(name = "alarm_at")
    private Instant alarmAt;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String summary;

    @Column(name = "root_cause")
    private String rootCause;

    private String actions;
    private int revision;

    @Version
    private int version;

    protected MajorIncident() {}

    /** Declared under a manager who has yet to give the other parts away. */
    public MajorIncident(String number, MajorScope scope, String manager, Instant at) {
        this.number = number;
        declare(manager, at);
        scope(scope);
    }

    /** Runs, for the first time or once more. */
    public final void declare(String by, Instant at) {
        manager = by;
        declaredAt = at;
        endedAt = null;
        running = true;
        phase = null;
        promise(null);
    }

    public final void scope(MajorScope scope) {
        headline = scope.headline();
        services = String.join(BREAK, scope.services());
        configurationItems = String.join(BREAK, scope.configurationItems());
        organisations = String.join(BREAK, scope.organisations());
    }

    public void appoint(MajorRoles roles) {
        manager = roles.manager();
        communicationsLead = roles.communicationsLead();
        technicalLead = roles.technicalLead();
        scribe = roles.scribe();
    }

    /** Everybody was told. */
    public void told(Phase how) {
        phase = how;
    }

    /** @param at when the next word is promised, {@code null} for no promise */
    public final void promise(Instant at) {
        nextUpdateAt = at;
        alarmAt = at;
    }

    /** Whether a promise was not kept and nobody has been told of that yet. */
    public boolean isDue(Instant now) {
        return running && alarmAt != null && !alarmAt.isAfter(now);
    }

    /** Those who promised have been told that time is up. */
    public void rung() {
        alarmAt = null;
    }

    /** What was learnt; the report shows it beside what the journal tells. */
    public void review(String newSummary, String newRootCause, String newActions) {
        summary = newSummary;
        rootCause = newRootCause;
        actions = newActions;
    }

    public void standDown(Instant at) {
        running = false;
        endedAt = at;
        promise(null);
    }

    /** Marks the act's place in the journal. */
    public void journaled(int seq) {
        revision = seq;
    }

    public String number() {
        return number;
    }

    public Instant promisedAt() {
        return nextUpdateAt;
    }

    public MajorRecord record() {
        return new MajorRecord(
                number,
                headline,
                running,
                manager,
                communicationsLead,
                technicalLead,
                scribe,
                codes(services),
                codes(configurationItems),
                codes(organisations),
                phase,
                nextUpdateAt,
                declaredAt,
                endedAt,
                summary,
                rootCause,
                actions,
                revision,
                List.of());
    }

    /** What the journal keeps of it: every field of its record, by the record's own names. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("headline", headline);
        facts.put("running", running);
        facts.put("manager", manager);
        facts.put("communicationsLead", communicationsLead);
        facts.put("technicalLead", technicalLead);
        facts.put("scribe", scribe);
        facts.put("services", codes(services));
        facts.put("configurationItems", codes(configurationItems));
        facts.put("organisations", codes(organisations));
        facts.put("phase", phase == null ? null : phase.name());
        facts.put("nextUpdateAt", text(nextUpdateAt));
        facts.put("declaredAt", text(declaredAt));
        facts.put("endedAt", text(endedAt));
        facts.put("summary", summary);
        facts.put("rootCause", rootCause);
        facts.put("actions", actions);
        return facts;
    }

    private static List<String> codes(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(BREAK));
    }

    private static String text(Instant instant) {
        return instant == null ? null : Instants.text(instant);
    }
}
