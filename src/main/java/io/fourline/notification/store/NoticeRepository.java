package io.fourline.notification.store;

import io.fourline.notification.model.Notice;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Notices in their table; marking them read goes by the table alone and loads none. */
@ApplicationScoped
public class NoticeRepository {

    // In SQL: the provider writes the values of a bulk update into its text, and those of booleans as numbers.
    private static final String READ =
            "update notice set unread = false, version = version + 1" + " where recipient = ?1 and unread = true";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public void add(Notice notice) {
        em.persist(notice);
    }

    public Optional<Notice> notice(long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    /** @param at with {@code id}, before which the page begins */
    public List<Notice> notices(String recipient, boolean unreadOnly, Instant at, long id, int limit) {
        String unread = unreadOnly ? " and n.unread = true" : "";
        TypedQuery<Notice> query = em.createQuery(
                        "select n from Notice n where n.recipient = :recipient" + unread
                                + " and (n.at < :at or n.at = :at and n.id < :id) order by n.at desc, n.id desc",
                        Notice.class)
                .setParameter("recipient", recipient)
                .setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(limit)
                .setHint("eclipselink.read-only", "true");
        return query.getResultList();
    }

    /** How many that are there by now are unread, up to {@code cap}. */
    public int unread(String recipient, Instant now, int cap) {
        Number count =
                (Number) em.createNativeQuery("select count(*) from (select n.id from notice n where n.recipient = ?"
                                + " and n.unread = true and n.at <= ? limit " + cap + ") counted")
                        .setParameter(1, recipient)
                        .setParameter(2, Instants.toMicros(now))
                        .getSingleResult();
        return count.intValue();
    }

    public void markAllRead(String recipient, Instant until) {
        em.createNativeQuery(READ + " and at <= ?2")
                .setParameter(1, recipient)
                .setParameter(2, Instants.toMicros(until))
                .executeUpdate();
    }

    /** What the recipient is to be told of the ticket later stays unread. */
    public void markReadOf(String recipient, String ticket, Instant now) {
        em.createNativeQuery(READ + " and ticket = ?2 and at <= ?3")
                .setParameter(1, recipient)
                .setParameter(2, ticket)
                .setParameter(3, Instants.toMicros(now))
                .executeUpdate();
    }
}
