package io.fourline.problem.model;

import io.fourline.problem.Inquiry;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemResolutionCode;
import io.fourline.problem.ProblemState;
import io.fourline.sla.Measured;
import io.fourline.sla.Phase;
import io.fourline.ticket.Impact;
import io.fourline.ticket.JournaledTicket;
import io.fourline.ticket.Urgency;
import io.fourline.ticket.Watched;
import io.fourline.ticket.model.Measure;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A problem. Its verbs change state and nothing else: whether the act is allowed, and by whom, has been decided by the
 * policies beside it; {@link ProblemFacts} names what the journal keeps of it.
 */
@Entity
public class Problem extends ProblemColumns implements JournaledTicket {

    protected Problem() {}

    public Problem(String number, Logged logged, int priority, Instant at) {
        this.number = number;
        this.title = logged.title();
        this.description = logged.description();
        this.impact = logged.impact();
        this.urgency = logged.urgency();
        this.priority = priority;
        this.service = logged.service();
        this.category = logged.category();
        this.items.addAll(logged.configurationItems());
        this.incidents.addAll(logged.incidents());
        this.symptoms = logged.symptoms();
        this.owner = logged.owner();
        this.team = logged.team();
        this.assignee = logged.assignee();
        this.raisedFrom = logged.raisedFrom();
        this.origin = logged.origin();
        this.live = true;
        this.inquiry = InquiryText.write(Inquiry.NOTHING_YET);
        this.openedAt = at;
        enter(ProblemState.LOGGED);
    }

    /** Somebody sets about finding the cause; whoever begins has it, where nobody had. */
    public void investigate(String who) {
        assignee = assignee == null ? who : assignee;
        enter(ProblemState.INVESTIGATING);
    }

    /** Gives it to a team, and within it to somebody, or to nobody yet. */
    public void assign(String newTeam, String who) {
        team = newTeam;
        assignee = who;
    }

    /** Says what the cause is; once more, where it proves to be another. */
    public void nameCause(String cause) {
        rootCause = cause;
        settle();
    }

    /** Says how to live with it meanwhile. */
    public void workAround(String text, String howItShows) {
        workaround = text;
        symptoms = howItShows;
    }

    /** Offers the workaround to line 1. */
    public void publish() {
        workaroundPublished = true;
        settle();
    }

    public void withdraw() {
        workaroundPublished = false;
        settle();
    }

    /** A change is to remove it. */
    public void linkChange(String change) {
        changes.add(change);
        enter(ProblemState.FIX_IN_CHANGE);
    }

    public void unlinkChange(String change) {
        changes.remove(change);
        settle();
    }

    public void linkIncident(String incident) {
        incidents.add(incident);
    }

    /** Goes on with what its duplicate was behind and concerned. */
    public void takeOver(ProblemRecord duplicate) {
        incidents.addAll(duplicate.incidents());
        items.addAll(duplicate.configurationItems());
    }

    public void unlinkIncident(String incident) {
        incidents.remove(incident);
    }

    /** What is found out, and still to be done, is this from here on. */
    public void learn(Inquiry found) {
        inquiry = InquiryText.write(found);
    }

    public Inquiry inquiry() {
        return InquiryText.read(inquiry);
    }

    /** Describes it better. */
    public void correct(String newTitle, String newDescription, String howItShows) {
        title = newTitle;
        description = newDescription;
        symptoms = howItShows;
    }

    /** Says better what it concerns, and who answers for it. */
    public void place(String newService, String newCategory, Set<String> newItems, String newOwner) {
        service = newService;
        category = newCategory;
        owner = newOwner;
        items.retainAll(newItems);
        items.addAll(newItems);
    }

    public void weigh(Impact newImpact, Urgency newUrgency, int newPriority) {
        impact = newImpact;
        urgency = newUrgency;
        priority = newPriority;
    }

    /** @param original the problem that goes on with the same cause, {@code null} unless this is a duplicate */
    public void resolve(ProblemResolutionCode code, String text, String original, Instant at) {
        resolutionCode = code;
        resolution = text;
        duplicateOf = original;
        resolvedAt = at;
        enter(ProblemState.RESOLVED);
    }

    /** The failure is back: it is to be looked into anew, with all that is known. */
    public void reopen() {
        resolutionCode = null;
        resolution = null;
        duplicateOf = null;
        resolvedAt = null;
        workaroundPublished = false;
        enter(ProblemState.INVESTIGATING);
    }

    public void close(Instant at) {
        closedAt = at;
        enter(ProblemState.CLOSED);
    }

    public void cancel(Instant at) {
        closedAt = at;
        enter(ProblemState.CANCELLED);
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public boolean isLive() {
        return live;
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public Map<String, Object> facts() {
        return ProblemFacts.of(this);
    }

    @Override
    public Measure measure() {
        return measure;
    }

    @Override
    public void journaled(int seq, Instant at) {
        revision = seq;
        changedAt = at;
    }

    /** What clocks see of it: RESPOND waits for somebody to look into it, RESOLVE for its resolution. */
    public Watched watched() {
        Phase phase =
                switch (state) {
                    case RESOLVED -> Phase.RESOLVED;
                    case CLOSED -> Phase.CLOSED;
                    case CANCELLED -> Phase.CANCELLED;
                    default -> Phase.OPEN;
                };
        boolean begun = state != ProblemState.LOGGED;
        return new Watched(
                number,
                Measured.PROBLEM,
                phase,
                begun,
                null,
                service,
                category,
                priority,
                team,
                openedAt,
                measure.pin());
    }

    /** As readers get it, whoever asks. */
    public ProblemRecord record() {
        return ProblemRecord.of(number, revision, facts());
    }

    // Where it stands follows from what is known and under way; the furthest of these says it. A change of the time
    // before
    // it was reopened is not under way.
    private void settle() {
        if (state == ProblemState.FIX_IN_CHANGE && !changes.isEmpty()) {
            enter(ProblemState.FIX_IN_CHANGE);
        } else if (workaroundPublished) {
            enter(ProblemState.KNOWN_ERROR);
        } else {
            enter(rootCause == null ? ProblemState.INVESTIGATING : ProblemState.ROOT_CAUSE_KNOWN);
        }
    }

    private void enter(ProblemState next) {
        state = next;
        open = next.isOpen();
        knownError = open && workaroundPublished;
    }
}
