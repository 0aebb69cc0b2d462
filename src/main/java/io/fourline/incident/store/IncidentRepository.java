package io.fourline.incident.store;

import io.fourline.incident.IncidentRecord;
import io.fourline.incident.model.Incident;
import io.fourline.incident.model.IncidentFacts;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Incidents in their table. */
@ApplicationScoped
public class IncidentRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The next number; a number given to an act that is refused afterwards is not used again. */
    public String nextNumber() {
        Number next = (Number)
                em.createNativeQuery("select nextval('incident_number')").getSingleResult();
        return TicketNumber.INCIDENT.of(next.longValue());
    }

    public Optional<Incident> incident(String number) {
        return Optional.ofNullable(em.find(Incident.class, number));
    }

    /** The incident as it stands, whoever asks. */
    public IncidentRecord recordOf(Incident incident) {
        return IncidentRecord.of(incident.number(), incident.revision(), IncidentFacts.of(incident));
    }

    public void add(Incident incident) {
        em.persist(incident);
    }

    /** Numbers of incidents whose alarm is due, the longest due first. */
    public List<String> due(Instant now, int limit) {
        return em.createQuery(
                        "select i.number from Incident i where i.nextAlarmAt <= :now order by i.nextAlarmAt",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Lets go of what was read, so that the next look is at the table. */
    public void forget(Incident incident) {
        em.detach(incident);
    }

    public void flush() {
        em.flush();
    }
}
