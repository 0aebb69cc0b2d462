package io.fourline.ticket.store;

import io.fourline.ticket.LinkKind;
import io.fourline.ticket.model.Attachment;
import io.fourline.ticket.model.Comment;
import io.fourline.ticket.model.Link;
import io.fourline.ticket.model.PriorityRule;
import io.fourline.ticket.model.Watcher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What tickets share, in its tables. */
@ApplicationScoped
public class TicketRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    public void remove(Object entity) {
        em.remove(entity);
    }

    /** Comments of a ticket after {@code id}, oldest first. */
    public List<Comment> comments(String ticket, boolean publicOnly, long id, int limit) {
        String visible = publicOnly ? " and c.visibility = io.fourline.ticket.Visibility.PUBLIC" : "";
        return em.createQuery(
                        "select c from Comment c where c.ticket = :ticket and c.id > :id" + visible + " order by c.id",
                        Comment.class)
                .setParameter("ticket", ticket)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The public ones of them, those of {@code author}, and none said after {@code until}. */
    public List<Comment> commentsFor(String author, Instant until, String ticket, long id, int limit) {
        return em.createQuery(
                        "select c from Comment c where c.ticket = :ticket and c.id > :id and c.at <= :until"
                                + " and (c.visibility = io.fourline.ticket.Visibility.PUBLIC or c.author = :author)"
                                + " order by c.id",
                        Comment.class)
                .setParameter("author", author)
                .setParameter("until", until)
                .setParameter("ticket", ticket)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Attachments of a ticket, oldest first, that follow {@code id} given at {@code at}. */
    public List<Attachment> attachments(String ticket, Instant at, String id, int limit) {
        return em.createQuery(
                        "select a from Attachment a where a.ticket = :ticket"
                                + " and (a.at > :at or a.at = :at and a.id > :id) order by a.at, a.id",
                        Attachment.class)
                .setParameter("ticket", ticket)
                .setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The public ones of them, those of {@code author}, and none given after {@code until}. */
    public List<Attachment> attachmentsFor(
            String author, Instant until, String ticket, Instant at, String id, int limit) {
        return em.createQuery(
                        "select a from Attachment a where a.ticket = :ticket and a.at <= :until"
                                + " and (a.visibility = io.fourline.ticket.Visibility.PUBLIC or a.author = :author)"
                                + " and (a.at > :at or a.at = :at and a.id > :id) order by a.at, a.id",
                        Attachment.class)
                .setParameter("author", author)
                .setParameter("until", until)
                .setParameter("ticket", ticket)
                .setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<Attachment> attachment(String id) {
        return Optional.ofNullable(em.find(Attachment.class, id));
    }

    /** Links that a ticket has or that lead to it, oldest first. */
    public List<Link> links(String ticket) {
        return em.createQuery(
                        "select l from Link l where l.ticket = :ticket or l.other = :ticket order by l.id", Link.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    public Optional<Link> link(long id) {
        return Optional.ofNullable(em.find(Link.class, id));
    }

    public boolean isLinked(String ticket, LinkKind kind, String other) {
        return !em.createQuery(
                        "select l.id from Link l where l.ticket = :ticket and l.kind = :kind and l.other = :other",
                        Long.class)
                .setParameter("ticket", ticket)
                .setParameter("kind", kind)
                .setParameter("other", other)
                .getResultList()
                .isEmpty();
    }

    public List<String> watchers(String ticket) {
        return em.createQuery(
                        "select w.account from Watcher w where w.ticket = :ticket order by w.account", String.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    /** Everybody who watches one of these tickets, in order. */
    public List<Watcher> watchersOf(List<String> tickets) {
        return em.createQuery(
                        "select w from Watcher w where w.ticket in :tickets order by w.ticket, w.account",
                        Watcher.class)
                .setParameter("tickets", tickets)
                .getResultList();
    }

    public Optional<Watcher> watcher(String ticket, String account) {
        return Optional.ofNullable(em.find(Watcher.class, new Watcher.Key(ticket, account)));
    }

    public List<PriorityRule> priorityRules() {
        return em.createQuery("select r from PriorityRule r", PriorityRule.class)
                .getResultList();
    }

    public void flush() {
        em.flush();
    }
}
