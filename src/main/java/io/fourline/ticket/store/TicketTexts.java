package io.fourline.ticket.store;

import io.fourline.ticket.model.Comment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said in many tickets, in one question however many there are. */
@ApplicationScoped
public class TicketTexts {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The comments of these tickets by ticket, the newest first. */
    public Map<String, List<Comment>> comments(Collection<String> tickets) {
        return em
                .createQuery("select c from Comment c where c.ticket in :tickets order by c.id desc", Comment.class)
                .setParameter("tickets", tickets)
                .setHint("eclipselink.read-only", "true")
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Comment::ticket));
    }

    /** Ticket and account of everybody who watches one of these tickets. */
    public List<Object[]> watchers(Collection<String> tickets) {
        return em.createQuery("select w.ticket, w.account from Watcher w where w.ticket in :tickets", Object[].class)
                .setParameter("tickets", tickets)
                .getResultList();
    }
}
