package io.fourline.incident;

import io.fourline.escalation.CustodyLog;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.incident.model.Incident;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.journal.Journal;
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
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens to incidents by itself: a wait ends at its instant, and a resolved incident about which nobody speaks is
 * closed. Every node looks for what is due; the incident's lock and a second look under it make it happen once.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class IncidentAlarms {

    private static final int BATCH = 100;
    private static final Logger LOG = Logger.getLogger(IncidentAlarms.class.getName());

    @Inject
    IncidentRepository incidents;

    @Inject
    Clock clock;

    @EJB
    Ringing ringing;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            incidents.due(clock.instant(), BATCH).forEach(this::ring);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The desk could not look for what is due; it tries again in a moment", e);
        }
    }

    // The server drops a timer that fails twice, and one incident that cannot ring must not keep the others from it.
    private void ring(String number) {
        try {
            ringing.ring(number);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "What was due on " + number + " could not be done; it is tried again");
        }
    }

    /** One alarm in a transaction of its own. */
    @Stateless
    public static class Ringing {

        @Inject
        IncidentDesk desk;

        @Inject
        IncidentRepository incidents;

        @Inject
        CustodyLog custody;

        @Inject
        Journal journal;

        @Inject
        Acting acting;

        /** Does what is due, if it still is: another node, or a person, may have been here first. */
        @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
        public void ring(String number) {
            acting.asSystem();
            journal.lock(number, acting.now());
            Incident incident = incidents.incident(number).orElseThrow(() -> IncidentDesk.unknown(number));
            if (!incident.isDue(acting.now())) {
                return;
            }
            if (desk.recordOf(incident).state() == IncidentState.WAITING) {
                desk.resumeBySystem(number, "waitOver");
            } else {
                closeSilently(incident);
            }
        }

        private void closeSilently(Incident incident) {
            Work work = desk.beginWith(IncidentAct.CLOSE, incident.number());
            incident.close(work.at(), null, null);
            custody.end(work.number(), work.at());
            desk.finishAs(Caller.SYSTEM_NAME, work, desk.act(work).with("rule", "silence"));
        }
    }
}
