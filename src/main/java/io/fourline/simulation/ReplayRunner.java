package io.fourline.simulation;

import io.fourline.simulation.Replays.Queued;
import io.fourline.simulation.store.PastTickets.Range;
import io.fourline.simulation.store.PastTickets.Scope;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs replays in the background, one at a time on each node, its tickets read by as many threads as there are cores to
 * spare. It says now and then that it is alive; a run whose node falls silent is taken for failed.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplayRunner {

    private static final Logger LOG = Logger.getLogger(ReplayRunner.class.getName());
    private static final int WHOLE = 100;
    private static final int FEWEST_HANDS = 2;

    private final Semaphore turn = new Semaphore(1, true);
    private final AtomicInteger unfinished = new AtomicInteger();

    @Resource
    ManagedExecutorService threads;

    @EJB
    ReplayProgress progress;

    @EJB
    ReplayReading reading;

    @Inject
    ReplaySetup setup;

    public void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Queued queued) {
        unfinished.incrementAndGet();
        threads.execute(() -> takeTurn(queued.id()));
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void beat() {
        if (unfinished.get() > 0) {
            progress.beat(ReplayNode.ID);
        }
    }

    private void takeTurn(String id) {
        turn.acquireUninterruptibly();
        try {
            progress.begin(id).ifPresent(this::run);
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "Replay " + id + " broke off", broken);
            progress.fail(id, ReplayProgress.BROKE_OFF);
        } finally {
            unfinished.decrementAndGet();
            turn.release();
        }
    }

    private void run(ReplayRecord run) {
        Scope scope = new Scope(run.from(), run.to(), run.origin(), run.importId());
        TicketReplay replay = setup.replay(run.basis(), run.startedAt());
        Work work = new Work(run.id(), scope, replay, reading.ranges(scope));
        int hands = Math.max(FEWEST_HANDS, Runtime.getRuntime().availableProcessors() / 2);
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i < hands; i++) {
            others.add(threads.submit(work::go));
        }
        RuntimeException broken = null;
        try {
            work.go();
        } catch (RuntimeException mine) {
            broken = mine;
        }
        for (Future<?> other : others) {
            broken = await(other, broken);
        }
        if (broken != null) {
            throw broken;
        }
        if (work.stopped) {
            progress.forget(run.id());
        } else {
            progress.complete(run.id(), work.tally.result());
        }
    }

    private static RuntimeException await(Future<?> other, RuntimeException broken) {
        try {
            other.get();
            return broken;
        } catch (ExecutionException e) {
            return broken != null ? broken : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new IllegalStateException(e);
        }
    }

    /** The ranges that several hands take one after the other. */
    private final class Work {

        private final String run;
        private final Scope scope;
        private final TicketReplay replay;
        private final List<Range> ranges;
        private final AtomicInteger next = new AtomicInteger();
        private final Tally tally = new Tally();
        private int done;
        private volatile boolean stopped;

        Work(String run, Scope scope, TicketReplay replay, List<Range> ranges) {
            this.run = run;
            this.scope = scope;
            this.replay = replay;
            this.ranges = ranges;
        }

        void go() {
            try {
                for (int i = next.getAndIncrement(); i < ranges.size() && !stopped; i = next.getAndIncrement()) {
                    add(reading.replay(run, scope, ranges.get(i), replay));
                }
            } catch (RuntimeException broken) {
                stopped = true;
                throw broken;
            }
        }

        private void add(Tally found) {
            int percent;
            synchronized (this) {
                tally.add(found);
                percent = ++done * WHOLE / ranges.size();
            }
            if (!progress.advance(run, percent)) {
                stopped = true;
            }
        }
    }
}
