package io.fourline.calendar.store;

import io.fourline.calendar.model.DeskCalendar;
import io.fourline.calendar.model.PublishedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Calendars and their versions in their tables. */
@ApplicationScoped
public class CalendarRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public Optional<DeskCalendar> calendar(String code) {
        return Optional.ofNullable(em.find(DeskCalendar.class, code));
    }

    public List<DeskCalendar> calendars() {
        return em.createQuery("select c from DeskCalendar c order by c.name, c.code", DeskCalendar.class)
                .getResultList();
    }

    /** The versions of a calendar, the oldest first. */
    public List<PublishedVersion> versions(String code) {
        return em.createQuery(
                        "select v from PublishedVersion v where v.code = :code order by v.position",
                        PublishedVersion.class)
                .setParameter("code", code)
                .getResultList();
    }

    public Optional<PublishedVersion> version(String code, String label) {
        return Optional.ofNullable(em.find(PublishedVersion.class, new PublishedVersion.Key(code, label)));
    }

    public void add(DeskCalendar calendar) {
        em.persist(calendar);
    }

    public void add(PublishedVersion version) {
        em.persist(version);
    }

    public void flush() {
        em.flush();
    }
}
