package io.fourline.major;

import io.fourline.major.store.MajorRepository;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks, on every node, for promises of news that were not kept; each is told once to those who made it. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class MajorAlarms {

    private static final int BATCH = 100;
    private static final Logger LOG = Logger.getLogger(MajorAlarms.class.getName());

    @Inject
    MajorRepository majors;

    @Inject
    Clock clock;

    @EJB
    MajorBell bell;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            majors.due(clock.instant(), BATCH).forEach(this::ring);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The desk could not look for overdue news; it tries again in a moment", e);
        }
    }

    // The server drops a timer that fails twice, and one room that cannot ring must not keep the others from it.
    private void ring(String number) {
        try {
            bell.ring(number);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "That news of " + number + " is overdue could not be told; it is tried again");
        }
    }
}
