package io.fourline.board.store;

import io.fourline.board.model.CalendarFeed;
import io.fourline.board.model.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Meetings and feeds in their tables. */
@ApplicationScoped
public class BoardRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public <T> T add(T entry) {
        em.persist(entry);
        em.flush();
        return entry;
    }

    /** Marks an edit even where no column has changed, so that two at once cannot both be kept. */
    public void touch(Object entry) {
        em.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    public Optional<Meeting> meeting(long id) {
        return Optional.ofNullable(em.find(Meeting.class, id));
    }

    /** All of them, the latest first. */
    public List<Meeting> meetings() {
        return em.createQuery("select m from Meeting m order by m.at desc, m.id desc", Meeting.class)
                .getResultList();
    }

    /** Those that begin within a stretch of time, in order. */
    public List<Meeting> meetings(Instant from, Instant to) {
        return em.createQuery(
                        "select m from Meeting m where m.at >= :from and m.at < :to order by m.at, m.id", Meeting.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** The feeds of an account that are still good, the oldest first. */
    public List<CalendarFeed> feeds(String account) {
        return em.createQuery(
                        "select f from CalendarFeed f where f.account = :account and f.revoked = false"
                                + " order by f.createdAt, f.id",
                        CalendarFeed.class)
                .setParameter("account", account)
                .getResultList();
    }

    public Optional<CalendarFeed> feed(String id) {
        return Optional.ofNullable(em.find(CalendarFeed.class, id));
    }

    public Optional<CalendarFeed> withHash(byte[] hash) {
        return em
                .createQuery(
                        "select f from CalendarFeed f where f.hash = :hash and f.revoked = false", CalendarFeed.class)
                .setParameter("hash", hash)
                .getResultList()
                .stream()
                .findFirst();
    }
}
