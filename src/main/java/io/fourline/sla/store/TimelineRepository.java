package io.fourline.sla.store;

import io.fourline.sla.Timeline;
import io.fourline.sla.TimelineText;
import io.fourline.sla.model.TicketTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Timelines in their table. */
@ApplicationScoped
public class TimelineRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public void add(TicketTimeline timeline) {
        em.persist(timeline);
    }

    public Optional<TicketTimeline> timeline(String ticket) {
        return Optional.ofNullable(em.find(TicketTimeline.class, ticket));
    }

    /** The timeline as it stands, locked until the transaction ends. */
    public Optional<TicketTimeline> lock(String ticket) {
        return Optional.ofNullable(em.find(TicketTimeline.class, ticket, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The timelines of these tickets, as far as they have one. */
    @SuppressWarnings("unchecked")
    public Map<String, Timeline> timelines(Collection<String> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        String marks = tickets.stream().map(ticket -> "?").collect(Collectors.joining(", "));
        Query query =
                em.createNativeQuery("select ticket, stretches from ticket_timeline where ticket in (" + marks + ")");
        int place = 1;
        for (String ticket : tickets) {
            query.setParameter(place++, ticket);
        }
        Map<String, Timeline> timelines = new HashMap<>();
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            timelines.put((String) row[0], TimelineText.read((String) row[1]));
        }
        return timelines;
    }
}
