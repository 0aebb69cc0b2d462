package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.incident.store.IncidentRepository;
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
import java.util.List;

/**
 * What happens to incidents by itself: a wait ends at its instant, and a resolved incident about which nobody speaks is
 * closed. Every node looks for what is due; the incident's lock and a second look under it make it happen once.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class IncidentAlarms {

    private static final int BATCH = 100;

    @Inject
    IncidentRepository incidents;

    @Inject
    Clock clock;

    @EJB
    Ringing ringing;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        List<String> due = incidents.due(clock.instant(), BATCH);
        due.forEach(number -> ringing.ring(number));
    }

    /** One alarm in a transaction of its own. */
    @Stateless
    public static class Ringing {

        @Inject
        IncidentDesk desk;

        @Inject
        IncidentRepository incidents;

        @Inject
        Acting acting;

        @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
        public void ring(String number) {
            acting.asSystem();
            desk.ring(number);
        }
    }
}
