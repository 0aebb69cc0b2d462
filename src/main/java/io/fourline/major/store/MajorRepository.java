package io.fourline.major.store;

import io.fourline.major.model.MajorIncident;
import io.fourline.major.model.MajorUpdate;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Major incidents, what was said of them, and the promises that were not kept. */
@ApplicationScoped
public class MajorRepository {

    private static final String DUE = "select number from major_incident where alarm_at <= ? order by alarm_at limit ";
    private static final String HOLD =
            "select number from major_incident where number = ? and alarm_at <= ? for update skip locked";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    public Optional<MajorIncident> major(String number) {
        return Optional.ofNullable(em.find(MajorIncident.class, number));
    }

    /** Those that run, the longest lasting first. */
    public List<MajorIncident> running() {
        return em.createQuery(
                        "select m from MajorIncident m where m.running = true order by m.declaredAt, m.number",
                        MajorIncident.class)
                .getResultList();
    }

    /** Those that ended at or after an instant, the last one first. */
    public List<MajorIncident> endedSince(Instant since, int limit) {
        return em.createQuery(
                        "select m from MajorIncident m where m.running = false and m.endedAt >= :since"
                                + " order by m.endedAt desc, m.number desc",
                        MajorIncident.class)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * The newest first, declared before this one.
     *
     * @param running {@code null} for those that run and those that ended
     * @param at with {@code number}, before which the page begins; {@code null} for the first page
     */
    public List<MajorIncident> list(Boolean running, Instant at, String number, int limit) {
        List<String> conditions = new ArrayList<>();
        if (running != null) {
            // As a word: the provider gives the embedded database a number for a boolean parameter here.
            conditions.add("m.running = " + running);
        }
        if (at != null) {
            conditions.add("(m.declaredAt < :at or m.declaredAt = :at and m.number < :number)");
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<MajorIncident> query = em.createQuery(
                        "select m from MajorIncident m" + where + " order by m.declaredAt desc, m.number desc",
                        MajorIncident.class)
                .setMaxResults(limit);
        if (at != null) {
            query.setParameter("at", at).setParameter("number", number);
        }
        return query.getResultList();
    }

    /** What was said, oldest first. */
    public List<MajorUpdate> updates(String number) {
        return em.createQuery(
                        "select u from MajorUpdate u where u.major = :number order by u.at, u.id", MajorUpdate.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Numbers of those whose promise of news has passed without anybody being told of that, the longest first. */
    @SuppressWarnings("unchecked")
    public List<String> due(Instant now, int limit) {
        return em.createNativeQuery(DUE + limit)
                .setParameter(1, Instants.toMicros(now))
                .getResultList();
    }

    /** Holds one that is due; not where another node holds it, or has been there. */
    public boolean holdDue(String number, Instant now) {
        return !em.createNativeQuery(HOLD)
                .setParameter(1, number)
                .setParameter(2, Instants.toMicros(now))
                .getResultList()
                .isEmpty();
    }

    /** Keeps that a promise was not kept; the same one a second time is refused by its key. */
    public void addOverdue(String number, Instant promised, Instant told) {
        em.createNativeQuery("insert into major_overdue (major, promised_at, told_at) values (?, ?, ?)")
                .setParameter(1, number)
                .setParameter(2, Instants.toMicros(promised))
                .setParameter(3, Instants.toMicros(told))
                .executeUpdate();
    }

    /** Whether a promise for this instant was told to be broken. */
    public boolean isOverdueTold(String number, Instant promised) {
        return !em.createNativeQuery("select 1 from major_overdue where major = ? and promised_at = ?")
                .setParameter(1, number)
                .setParameter(2, Instants.toMicros(promised))
                .getResultList()
                .isEmpty();
    }

    public void flush() {
        em.flush();
    }
}
