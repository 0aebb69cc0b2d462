package io.fourline.major;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.major.model.MajorIncident;
import io.fourline.major.store.MajorRepository;
import io.fourline.shared.time.Instants;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
    Ringing ringing;

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
            ringing.ring(number);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "That news of " + number + " is overdue could not be told; it is tried again");
        }
    }

    /** One overdue promise in a transaction of its own. */
    @Stateless
    public static class Ringing {

        @Inject
        MajorRepository majors;

        @Inject
        MajorDesk desk;

        @Inject
        MajorAudience audience;

        @Inject
        Journal journal;

        @Inject
        Acting acting;

        /** Tells it, if it still is to be told: another node, or the news itself, may have been faster. */
        @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
        public void ring(String number) {
            acting.asSystem();
            Instant at = journal.lock(MajorDesk.subject(number), acting.now());
            if (!majors.holdDue(number, acting.now())) {
                return;
            }
            MajorIncident major = majors.major(number).orElseThrow(() -> MajorDesk.unknown(number));
            if (!major.isDue(acting.now())) {
                return;
            }
            major.rung();
            if (!majors.isOverdueTold(number, major.promisedAt())) {
                majors.addOverdue(number, major.promisedAt(), at);
                tell(major, at);
            }
        }

        private void tell(MajorIncident major, Instant at) {
            Act act = Act.of(MajorDesk.subject(major.number()), MajorActed.OVERDUE)
                    .by(Caller.SYSTEM_NAME)
                    .at(at)
                    .changing(major.facts(), major.facts())
                    .with("promised", Instants.text(major.promisedAt()));
            desk.record(act, major, null, audience.ofPromise(major.record()));
        }
    }
}
