package io.fourline.simulation;

import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.journal.Origin;
import io.fourline.shared.work.WorkState;
import io.fourline.simulation.model.ReplayRun;
import io.fourline.simulation.model.StoredTexts;
import io.fourline.simulation.store.ReplayRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The steps of a replay, each in a transaction of its own: what is told is what is on disk. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReplayProgress {

    /** Why a run failed: its node was not heard of any more. */
    static final String FORSAKEN = "forsaken";

    /** Why a run failed: something went wrong that the log tells. */
    static final String BROKE_OFF = "brokeOff";

    @Inject
    ReplayRepository repository;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Begins; empty when somebody has cancelled it while it waited. */
    public Optional<ReplayRecord> begin(String id) {
        ReplayRun run = repository.lock(id).orElseThrow();
        if (run.state() != WorkState.QUEUED) {
            return Optional.empty();
        }
        change(run, "begin", it -> it.begin(clock.instant()));
        return Optional.of(run.record(false));
    }

    /** Tells how far it is; {@code false} when it is to go no further. */
    public boolean advance(String id, int percent) {
        ReplayRun run = repository.lock(id).orElseThrow();
        if (run.state() != WorkState.RUNNING) {
            return false;
        }
        run.advance(percent, clock.instant());
        return true;
    }

    /** Keeps the result, unless it was cancelled at the last moment. */
    public void complete(String id, ReplayResult result) {
        ReplayRun run = repository.lock(id).orElseThrow();
        if (run.state() == WorkState.RUNNING) {
            change(run, "complete", it -> it.complete(StoredTexts.result(result), clock.instant()));
        } else {
            repository.forgetTickets(id);
        }
    }

    public void fail(String id, String why) {
        ReplayRun run = repository.lock(id).orElseThrow();
        repository.forgetTickets(id);
        if (!run.state().isOver()) {
            change(run, "fail", it -> it.fail(why, clock.instant()));
        }
    }

    /** Forgets what a run had found that was cancelled. */
    public void forget(String id) {
        repository.forgetTickets(id);
    }

    /** Says that this node is at work on what it has not finished. */
    public void beat(String node) {
        repository.beat(node, clock.instant());
    }

    private void change(ReplayRun run, String verb, Consumer<ReplayRun> change) {
        Map<String, Object> before = run.facts();
        change.accept(run);
        journal.record(Act.of("replay:" + run.id(), verb)
                .by("system")
                .from(Origin.SYSTEM)
                .at(clock.instant())
                .changing(before, run.facts()));
    }
}
