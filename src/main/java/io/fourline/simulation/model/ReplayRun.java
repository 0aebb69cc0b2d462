package io.fourline.simulation.model;

import io.fourline.shared.work.BackgroundRun;
import io.fourline.simulation.ReplayBasis;
import io.fourline.simulation.ReplayOrigin;
import io.fourline.simulation.ReplayRecord;
import io.fourline.simulation.StartReplay;
import io.fourline.sla.Pin;
import io.fourline.terms.TermsFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** One replay: what it compares, how far it is, what came of it. */
@Entity
@Table(name = "replay_run")
public class ReplayRun extends BackgroundRun {

    private String terms;
    private String plan;
    private String calendars;

    @Column(name = "calendar_drafts")
    private String calendarDrafts;

    private String base;

    @Column(name = "base_calendars")
    private String baseCalendars;

    @Column(name = "opened_from")
    private Instant openedFrom;

    @Column(name = "opened_to")
    private Instant openedTo;

    @Enumerated(EnumType.STRING)
    private ReplayOrigin origin;

    @Column(name = "import_id")
    private String importId;

    private String result;
    private String node;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "beat_at")
    private Instant beatAt;

    protected ReplayRun() {}

    /** @param node the process that will run it */
    public ReplayRun(String id, ReplayBasis basis, StartReplay wish, String account, String node, Instant at) {
        super(id, account, at);
        this.terms = basis.terms();
        this.plan = TermsFacts.json(basis.plan());
        this.calendars = basis.calendars().calendarsText();
        this.calendarDrafts = StoredTexts.calendars(basis.calendarDrafts());
        this.base = basis.base() == null ? null : basis.base().terms();
        this.baseCalendars = basis.base() == null ? null : basis.base().calendarsText();
        this.openedFrom = wish.from();
        this.openedTo = wish.to();
        this.origin = wish.origin();
        this.importId = wish.importId();
        this.node = node;
        this.beatAt = at;
    }

    public void begin(Instant at) {
        begin();
        startedAt = at;
        beatAt = at;
    }

    /** @param share how much of the period has been read, 0 to 100 */
    public void advance(int share, Instant at) {
        reach(share);
        beatAt = at;
    }

    /** @param found the result as JSON */
    public void complete(String found, Instant at) {
        complete(at);
        result = found;
    }

    /** Whether its node should have been heard of long since. */
    public boolean isForsaken(Instant now, Duration patience) {
        return !state().isOver() && beatAt.plus(patience).isBefore(now);
    }

    public String terms() {
        return terms;
    }

    public ReplayBasis basis() {
        return new ReplayBasis(
                terms,
                TermsFacts.readJson(plan),
                Pin.of(terms + '@' + ReplayBasis.DRAFT, calendars),
                StoredTexts.calendars(calendarDrafts),
                Pin.of(base, baseCalendars));
    }

    public ReplayRecord record(boolean older) {
        return new ReplayRecord(
                id(),
                basis(),
                openedFrom,
                openedTo,
                origin,
                importId,
                state(),
                percent(),
                older,
                failure(),
                account(),
                createdAt(),
                startedAt,
                endedAt(),
                result == null ? null : StoredTexts.result(result));
    }

    /** The journaled fields. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("terms", terms);
        facts.put("from", openedFrom.toString());
        facts.put("to", openedTo.toString());
        facts.put("origin", origin.name());
        facts.put("import", importId);
        facts.put("state", state().name());
        return facts;
    }
}
