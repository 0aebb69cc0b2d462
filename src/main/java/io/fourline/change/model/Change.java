package io.fourline.change.model;

import io.fourline.change.CausedIncident;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeOutcome;
import io.fourline.change.ChangeRecord;
import io.fourline.change.ChangeState;
import io.fourline.change.Decision;
import io.fourline.change.LogLine;
import io.fourline.change.Stage;
import io.fourline.change.Task;
import io.fourline.sla.Measured;
import io.fourline.sla.Phase;
import io.fourline.ticket.JournaledTicket;
import io.fourline.ticket.Watched;
import io.fourline.ticket.model.Measure;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A change. Its verbs change state and nothing else: whether the act is allowed, and by whom, has been decided by the
 * policies beside it; {@link ChangeFacts} names what the journal keeps of it.
 */
@Entity
@Table(name = "change_ticket")
public class Change extends ChangeColumns implements JournaledTicket {

    protected Change() {}

    /** Drafts a change. */
    public Change(String number, ChangeModel model, Proposal proposal, String requester, Instant at) {
        this.number = number;
        this.model = model;
        this.requester = requester;
        this.openedAt = at;
        propose(proposal);
        enter(ChangeState.DRAFT);
    }

    /** Follows a template approved beforehand. */
    public void follow(String code, int itsVersion) {
        template = code;
        templateVersion = itsVersion;
    }

    /** Describes it better. */
    public void propose(Proposal proposal) {
        title = proposal.title();
        description = proposal.description();
        service = proposal.service();
        configurationItems = List.copyOf(proposal.configurationItems());
        indexedItems = new HashSet<>(configurationItems);
        priority = proposal.priority();
        reason = proposal.reason();
        impact = proposal.impact();
        risk = proposal.risk();
        riskLevel = risk.level();
        implementationPlan = proposal.plans().implementation();
        testPlan = proposal.plans().test();
        backOutPlan = proposal.plans().backOut();
        moveTo(proposal.from(), proposal.to());
    }

    /** Plans it for another window. */
    public void moveTo(Instant newFrom, Instant newTo) {
        from = newFrom;
        to = newTo;
    }

    /** @param who answers for it; {@code worker} or the people of {@code newTeam} carry it out */
    public void assign(String who, String worker, String newTeam) {
        assignee = who;
        implementer = worker;
        team = newTeam;
    }

    public void assess() {
        enter(ChangeState.ASSESSMENT);
    }

    /** Asks the approvers, in stages one after the other; with none it is approved. */
    public void submit(List<Stage> asked, Instant at) {
        ask(asked, at);
        enter(ChangeState.APPROVAL);
    }

    /** Asks the approvers while it goes on. */
    public void ask(List<Stage> asked, Instant at) {
        stages = List.copyOf(asked);
        decide(asked.isEmpty() ? Decision.APPROVED : Decision.PENDING, at);
    }

    /** Takes the stages as they stand after a vote, a delegation or an extension, and what follows from them. */
    public void poll(List<Stage> now, Instant at) {
        stages = List.copyOf(now);
        boolean refused = now.stream().anyMatch(stage -> stage.decision() == Decision.REJECTED);
        boolean agreed = now.stream().allMatch(stage -> stage.decision() == Decision.APPROVED);
        if (refused) {
            decide(Decision.REJECTED, at);
            if (state == ChangeState.APPROVAL) {
                reject(at);
            }
        } else if (agreed) {
            decide(Decision.APPROVED, at);
            enter(state);
        }
    }

    private void decide(Decision decision, Instant at) {
        approval = decision;
        approvedAt = decision == Decision.APPROVED ? at : null;
    }

    public void schedule(Instant at) {
        scheduledAt = at;
        enter(ChangeState.SCHEDULED);
    }

    public void start(Instant at) {
        startedAt = at;
        enter(ChangeState.IMPLEMENTING);
    }

    public void note(LogLine line) {
        List<LogLine> more = new ArrayList<>(log);
        more.add(line);
        log = List.copyOf(more);
    }

    public void plan(List<Task> newTasks) {
        tasks = List.copyOf(newTasks);
    }

    /** The work is over. @param undone how it was undone, {@code null} when it was not */
    public void review(String text, String undone, Instant at) {
        finishedAt = at;
        review = text;
        backOut = undone;
        enter(ChangeState.REVIEW);
    }

    /** What is {@code null} stays as it was noted at the review. */
    public void close(ChangeOutcome result, String text, String learnt, String undone, Instant at) {
        outcome = result;
        review = text == null ? review : text;
        lessons = learnt;
        backOut = undone == null ? backOut : undone;
        closedAt = at;
        enter(ChangeState.CLOSED);
    }

    public void reject(Instant at) {
        approval = Decision.REJECTED;
        closedAt = at;
        enter(ChangeState.REJECTED);
    }

    public void cancel(Instant at) {
        closedAt = at;
        enter(ChangeState.CANCELLED);
    }

    /** Says of an incident whether this change caused it; a later word replaces an earlier one. */
    public void judge(CausedIncident found) {
        List<CausedIncident> all = new ArrayList<>(causedIncidents);
        all.removeIf(earlier -> earlier.incident().equals(found.incident()));
        all.add(found);
        causedIncidents = List.copyOf(all);
        indexedIncidents = all.stream()
                .filter(one -> one.verdict() == CausedIncident.Verdict.CONFIRMED)
                .map(CausedIncident::incident)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void enter(ChangeState next) {
        state = next;
        open = next.isOpen();
        boolean agreed = next == ChangeState.APPROVAL && approval == Decision.APPROVED;
        planned = from != null && (next == ChangeState.SCHEDULED || next == ChangeState.IMPLEMENTING || agreed);
    }

    /** What clocks see of it: RESPOND waits for its assessment, RESOLVE for the end of its work; a draft is its author's. */
    public Watched watched() {
        Phase phase =
                switch (state) {
                    case DRAFT -> null;
                    case REVIEW -> Phase.RESOLVED;
                    case CLOSED -> Phase.CLOSED;
                    case REJECTED, CANCELLED -> Phase.CANCELLED;
                    default -> Phase.OPEN;
                };
        boolean begun = !state.isBefore(ChangeState.APPROVAL);
        return new Watched(
                number,
                Measured.CHANGE,
                phase,
                begun,
                requester,
                service,
                null,
                priority,
                team,
                openedAt,
                measure.pin());
    }

    /** Whether nothing has been done with it since then. */
    public boolean isQuietSince(Instant instant) {
        return changedAt.isBefore(instant);
    }

    /** The change as it stands, whoever asks. */
    public ChangeRecord record() {
        return ChangeRecord.of(number, revision, facts(), List.of());
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
        return true;
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public Map<String, Object> facts() {
        return ChangeFacts.of(this);
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
}
