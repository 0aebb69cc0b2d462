package io.fourline.simulation.model;

import io.fourline.simulation.ReplayBasis;
import io.fourline.simulation.ReplayOrigin;
import io.fourline.simulation.ReplayRecord;
import io.fourline.simulation.ReplayState;
import io.fourline.simulation.StartReplay;
import io.fourline.sla.Pin;
import io.fourline.sla.TermsFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** One replay: what it compares, how far it is, what came of it. */
@Entity
@Table(name = "replay_run")
public class ReplayRun {

    private static final int WHOLE = 100;

    @Id
    private String id;

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

    @Enumerated(EnumType.STRING)
    private ReplayState state;

    private int percent;
    private String result;
    private String failure;
    private String account;
    private String node;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Version
    private int version;

    protected ReplayRun() {}

    /** @param node the process that will run it */
    public ReplayRun(String id, ReplayBasis basis, StartReplay wish, String account, String node, Instant at) {
        this.id = id;
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
        this.account = account;
        this.node = node;
        this.createdAt = at;
        this.beatAt = at;
        this.state = ReplayState.QUEUED;
    }

    public void begin(Instant at) {
        state = ReplayState.RUNNING;
        startedAt = at;
        beatAt = at;
    }

    /** @param share how much of the period has been read, 0 to 100 */
    public void advance(int share, Instant at) {
        percent = Math.min(share, WHOLE);
        beatAt = at;
    }

    /** @param found the result as JSON */
    public void complete(String found, Instant at) {
        state = ReplayState.COMPLETED;
        percent = WHOLE;
        result = found;
        endedAt = at;
    }

    /** @param why a word */
    public void fail(String why, Instant at) {
        state = ReplayState.FAILED;
        failure = why;
        endedAt = at;
    }

    public void cancel(Instant at) {
        state = ReplayState.CANCELLED;
        endedAt = at;
    }

    /** Whether its node should have been heard of long since. */
    public boolean isForsaken(Instant now, Duration patience) {
        return !state.isOver() && beatAt.plus(patience).isBefore(now);
    }

    public String id() {
        return id;
    }

    public String terms() {
        return terms;
    }

    public ReplayState state() {
        return state;
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
                id,
                basis(),
                openedFrom,
                openedTo,
                origin,
                importId,
                state,
                percent,
                older,
                failure,
                account,
                createdAt,
                startedAt,
                endedAt,
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
        facts.put("state", state.name());
        return facts;
    }
}
