package io.fourline.change;

import io.fourline.change.model.Change;
import io.fourline.change.store.ChangeLists;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks, on every node, for votes whose time ends soon or has ended. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class VoteAlarms {

    private static final int LOOKED_THROUGH = 1_000;
    private static final Duration SOON = Duration.ofHours(12);
    private static final Duration SOON_IN_EMERGENCY = Duration.ofHours(4);
    private static final Duration QUIET = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(VoteAlarms.class.getName());

    @Inject
    ChangeLists lists;

    @Inject
    Clock clock;

    @EJB
    VoteBell bell;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        Instant now = clock.instant();
        try {
            lists.awaitingVotes(LOOKED_THROUGH).forEach(change -> look(change, now));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The desk could not look for votes that are due; it tries again in a moment", e);
        }
    }

    // Who has just been asked is not reminded at once.
    private void look(Change change, Instant now) {
        ChangeRecord record = change.record();
        Stage stage = record.presentStage();
        if (stage == null) {
            return;
        }
        Duration soon = record.model() == ChangeModel.EMERGENCY ? SOON_IN_EMERGENCY : SOON;
        boolean over = !now.isBefore(stage.deadline());
        boolean near = !now.isBefore(stage.deadline().minus(soon)) && change.isQuietSince(now.minus(QUIET));
        if (over || near) {
            ring(record, over, now);
        }
    }

    // The server drops a timer that fails twice, and one change that cannot ring must not keep the others from it.
    private void ring(ChangeRecord change, boolean over, Instant now) {
        try {
            bell.ring(change, over, now);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "That votes on " + change.number() + " are due could not be told; it is tried again");
        }
    }
}
