package io.fourline.schedule.store;

import io.fourline.schedule.model.Absence;
import io.fourline.schedule.model.Freeze;
import io.fourline.schedule.model.MaintenanceWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Freezes, maintenance windows and absences in their tables. */
@ApplicationScoped
public class ScheduleRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public <T> T add(T entry) {
        em.persist(entry);
        em.flush();
        return entry;
    }

    public <T> Optional<T> find(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id));
    }

    /** Marks an edit even where no column has changed, so that two at once cannot both be kept. */
    public void touch(Object entry) {
        em.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** Waits until no other transaction holds the gate, and holds it until this one ends. */
    public void passGate() {
        em.createNativeQuery("select id from schedule_gate where id = 1 for update")
                .getSingleResult();
    }

    /** All of them, the newest first. */
    public List<Freeze> freezes() {
        return em.createQuery("select f from Freeze f order by f.from desc, f.id desc", Freeze.class)
                .getResultList();
    }

    /** Those in force that touch a stretch of time, in order. */
    public List<Freeze> freezes(Instant from, Instant to) {
        return em.createQuery(
                        "select f from Freeze f where f.active = true and f.from < :to and f.to > :from"
                                + " order by f.from, f.id",
                        Freeze.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    public List<MaintenanceWindow> windows() {
        return em.createQuery("select w from MaintenanceWindow w order by w.name, w.id", MaintenanceWindow.class)
                .getResultList();
    }

    public List<Absence> absences() {
        return em.createQuery("select a from Absence a order by a.from desc, a.id desc", Absence.class)
                .getResultList();
    }

    /** Those in force that touch a stretch of time. @param person {@code null} for everybody's */
    public List<Absence> absences(String person, Instant from, Instant to) {
        String whose = person == null ? "" : " and a.person = :person";
        var query = em.createQuery(
                        "select a from Absence a where a.active = true and a.from < :to and a.to > :from" + whose
                                + " order by a.from, a.id",
                        Absence.class)
                .setParameter("from", from)
                .setParameter("to", to);
        return (person == null ? query : query.setParameter("person", person)).getResultList();
    }
}
