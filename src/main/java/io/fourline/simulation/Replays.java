package io.fourline.simulation;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.journal.Journal;
import io.fourline.shared.error.Busy;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.simulation.ReplayRecord.Behind;
import io.fourline.simulation.model.ReplayRun;
import io.fourline.simulation.store.ReplayRepository;
import io.fourline.simulation.store.ReplayTickets;
import io.fourline.sla.ClockKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Replays of drafts over past tickets: started, watched, cancelled by administrators. */
@Stateless
public class Replays {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_WAITING = 10;
    private static final int KEPT = 20;

    @Inject
    ReplayRepository repository;

    @Inject
    ReplayTickets tickets;

    @Inject
    ReplayDrafting drafting;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Event<Queued> queued;

    /** A replay waits for its turn; heard once it is stored. */
    public record Queued(String id) {}

    /** Which of the tickets behind the figures; {@code null} for any. */
    public record Filter(ClockKind clock, ReplayChange change, Integer line, String service, String team) {}

    /**
     * Takes down what is to be compared, to be replayed in the background.
     *
     * @throws InvalidInput when the period ends before it begins, or there is no such import
     * @throws Busy when too many wait already
     */
    public ReplayRecord start(StartReplay wish) {
        Caller caller = acting.caller();
        caller.require(Role.ADMINISTRATOR);
        check(wish);
        giveUpForsaken();
        if (repository.unfinished().size() >= MOST_WAITING) {
            throw new Busy("replaysWaiting", MOST_WAITING);
        }
        ReplayBasis basis = drafting.basis(wish, acting.now());
        String id = UUID.randomUUID().toString();
        ReplayRun run = repository.add(new ReplayRun(id, basis, wish, caller.name(), ReplayNode.ID, acting.now()));
        record(run, "create", null);
        repository.newest(wish.terms(), KEPT, KEPT).stream()
                .filter(old -> old.state().isOver())
                .forEach(repository::remove);
        queued.fire(new Queued(id));
        return run.record(false);
    }

    private void check(StartReplay wish) {
        Checks checks = new Checks();
        checks.required("from", wish.from());
        checks.required("to", wish.to());
        checks.that(
                wish.from() == null || wish.to() == null || wish.from().isBefore(wish.to()), "to", "periodBackwards");
        boolean live = wish.origin() == ReplayOrigin.LIVE;
        checks.that(wish.importId() == null || !live, "import", "importIsNotLive");
        checks.that(
                wish.importId() == null || repository.isImport(wish.importId()), "import", "unknown", wish.importId());
        checks.done();
    }

    public ReplayRecord run(String terms, String id) {
        requireReader();
        giveUpForsaken();
        return shown(readable(terms, id));
    }

    /** The newest runs of these terms first. */
    public List<ReplayRecord> newest(String terms) {
        requireReader();
        drafting.terms(terms);
        giveUpForsaken();
        return repository.newest(terms, 0, KEPT).stream().map(this::shown).toList();
    }

    /** The tickets behind the figures, by number and clock; {@code last} is the last one that was read before. */
    public List<Behind> tickets(String terms, String id, Filter filter, Behind last, int limit) {
        requireReader();
        readable(terms, id);
        ReplayTickets.Wanted wanted = new ReplayTickets.Wanted(
                filter.clock(),
                filter.change(),
                filter.line(),
                filter.service(),
                filter.team(),
                last == null ? null : last.ticket(),
                last == null ? null : last.outcome().clock());
        return tickets.read(id, wanted, limit);
    }

    /** Stops it; what it had found is forgotten. */
    public ReplayRecord cancel(String terms, String id) {
        acting.caller().require(Role.ADMINISTRATOR);
        readable(terms, id);
        ReplayRun run = repository.lock(id).orElseThrow(() -> new NotFound("replay", id));
        if (run.state().isOver()) {
            throw new RuleViolated("replayOver", run.state().name());
        }
        Map<String, Object> before = run.facts();
        run.cancel(acting.now());
        repository.forgetTickets(id);
        record(run, "cancel", before);
        return shown(run);
    }

    /** Calendars of these terms that are being worked on, and can be tried with the draft. */
    public List<String> draftedCalendars(String terms) {
        requireReader();
        return drafting.draftedCalendars(terms);
    }

    public boolean isStartable() {
        return acting.caller().has(Role.ADMINISTRATOR);
    }

    private ReplayRecord shown(ReplayRun run) {
        return run.record(drafting.isOlder(run.basis()));
    }

    private ReplayRun readable(String terms, String id) {
        return repository
                .run(id)
                .filter(run -> run.terms().equals(terms))
                .orElseThrow(() -> new NotFound("replay", id));
    }

    /** A node that fell silent will not finish what it had begun, nor begin what waited for it. */
    private void giveUpForsaken() {
        for (ReplayRun run : repository.unfinished()) {
            if (run.isForsaken(acting.now(), PATIENCE)) {
                Map<String, Object> before = run.facts();
                run.fail(ReplayProgress.FORSAKEN, acting.now());
                repository.forgetTickets(run.id());
                record(run, "fail", before);
            }
        }
    }

    private void record(ReplayRun run, String verb, Map<String, Object> before) {
        journal.record(acting.act("replay:" + run.id(), verb).changing(before, run.facts()));
    }

    /** Whether the caller may look at replays. */
    public boolean isReader() {
        return acting.caller().hasAny(Role.ADMINISTRATOR, Role.AUDITOR, Role.LEAD);
    }

    private void requireReader() {
        if (!isReader()) {
            throw new Forbidden("roleRequired", Role.ADMINISTRATOR.name());
        }
    }
}
