package io.fourline.incident.model;

import io.fourline.incident.IncidentState;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.WaitingReason;
import io.fourline.sla.Pin;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.persistence.Entity;
import java.time.Instant;

/**
 * An incident. Its verbs change state and nothing else: whether the act is allowed, and by whom, has been decided by the
 * policies beside it; {@link IncidentFacts} names what the journal keeps of it.
 */
@Entity
public class Incident extends IncidentColumns {

    /** Where no clock runs towards a deadline. */
    public static final long NOTHING_DUE = Long.MAX_VALUE;

    protected Incident() {}

    /** Opens an incident in the first line's team, with no assignee. */
    public Incident(String number, Report report, int priority, int line, String team, Instant at) {
        this.number = number;
        this.title = report.title();
        this.description = report.description();
        this.impact = report.impact();
        this.urgency = report.urgency();
        this.priority = priority;
        this.requester = report.requester();
        this.organisation = report.organisation();
        this.service = report.service();
        this.chain = report.chain();
        this.category = report.category();
        this.configurationItem = report.configurationItem();
        this.channel = report.channel();
        this.origin = report.origin();
        this.live = true;
        this.line = line;
        this.team = team;
        this.path = Integer.toString(line);
        this.openedAt = at;
        this.dueAt = NOTHING_DUE;
        enter(IncidentState.NEW);
    }

    /** Somebody of the team in custody takes it. */
    public void accept(String who) {
        assignee = who;
        accepted = true;
        everAccepted = true;
        enter(IncidentState.IN_PROGRESS);
    }

    /** Names who should take it; after acceptance only the name changes. */
    public void assign(String who) {
        assignee = who;
        if (!accepted) {
            enter(IncidentState.ASSIGNED);
        }
    }

    /** Passes custody to another line's team, which has yet to accept; a wait ends. */
    public void handTo(int newLine, String newTeam) {
        line = newLine;
        team = newTeam;
        assignee = null;
        accepted = false;
        path = path + ',' + newLine;
        enter(IncidentState.ASSIGNED);
    }

    /** @param until when it resumes by itself, or {@code null} */
    public void waitFor(WaitingReason reason, Instant until) {
        enter(IncidentState.WAITING);
        waitingFor = reason;
        waitingUntil = until;
        nextAlarmAt = until;
    }

    public void resume() {
        enter(IncidentState.IN_PROGRESS);
    }

    /** Resolving implies acceptance by who resolves, where nobody had accepted. */
    public void resolve(ResolutionCode code, String text, String who, Instant at, Instant closesAt) {
        if (!accepted) {
            assignee = assignee == null ? who : assignee;
            accepted = true;
            everAccepted = true;
        }
        resolutionCode = code;
        resolution = text;
        resolvingTeam = team;
        resolvedAt = at;
        enter(IncidentState.RESOLVED);
        nextAlarmAt = closesAt;
    }

    /** Goes on where it was: line, team, assignee and acceptance stay. */
    public void reopen() {
        resolvedAt = null;
        resolutionCode = null;
        resolution = null;
        enter(IncidentState.IN_PROGRESS);
    }

    /** @param score 1 (bad) to 5 (good), or {@code null} when the requester said nothing */
    public void close(Instant at, Integer score, String comment) {
        satisfaction = score;
        satisfactionComment = comment;
        closedAt = at;
        enter(IncidentState.CLOSED);
    }

    public void cancel(Instant at) {
        closedAt = at;
        enter(IncidentState.CANCELLED);
    }

    /** Describes it better. */
    public void correct(String newTitle, String newDescription, String newCategory, String newItem) {
        title = newTitle;
        description = newDescription;
        category = newCategory;
        configurationItem = newItem;
    }

    /** Moves it to another service; from there it goes up that service's chain. */
    public void moveTo(String newService, String newChain) {
        service = newService;
        chain = newChain;
    }

    /** Weighs it anew; a priority that somebody has set by hand stays. */
    public void weigh(Impact newImpact, Urgency newUrgency, int priorityByMatrix) {
        impact = newImpact;
        urgency = newUrgency;
        if (!priorityOverridden) {
            priority = priorityByMatrix;
        }
    }

    /** @param newPriority 1 to 5 */
    public void overridePriority(int newPriority) {
        priority = newPriority;
        priorityOverridden = true;
    }

    public void declareMajor(String manager) {
        major = true;
        majorManager = manager;
    }

    /** It goes on, if it goes on, as any other incident. */
    public void standDown() {
        major = false;
        majorManager = null;
    }

    public void noteSupplier(String reference, String answer) {
        supplierReference = reference;
        supplierAnswer = answer;
    }

    /** Measures it by these terms from here on, {@code null} for none; what has elapsed stays. */
    public void measureBy(Pin pin) {
        terms = pin == null ? null : pin.terms();
        calendars = pin == null ? null : pin.calendarsText();
    }

    /** The terms it is measured by, {@code null} for none. */
    public Pin pin() {
        return Pin.of(terms, calendars);
    }

    /** Notes its next deadline, so that lists can be sorted by it; {@code null} for none. */
    public void due(Long micros) {
        dueAt = micros == null ? NOTHING_DUE : micros;
    }

    /** Its next deadline in microseconds, or {@link #NOTHING_DUE}. */
    public long dueAt() {
        return dueAt;
    }

    public String number() {
        return number;
    }

    /** Whether something was to happen by itself by now. */
    public boolean isDue(Instant now) {
        return nextAlarmAt != null && !nextAlarmAt.isAfter(now);
    }

    public int revision() {
        return revision;
    }

    /** Marks the act's place in the journal. */
    public void journaled(int seq, Instant at) {
        revision = seq;
        changedAt = at;
    }

    private void enter(IncidentState next) {
        state = next;
        open = next.isOpen();
        waitingFor = null;
        waitingUntil = null;
        nextAlarmAt = null;
    }
}
