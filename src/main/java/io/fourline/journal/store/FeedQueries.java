package io.fourline.journal.store;

import io.fourline.journal.JournalFeed.Step;
import io.fourline.journal.Stretch;
import io.fourline.journal.model.Hash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The journal by position, which no entry tells of itself: the database gives it. */
@ApplicationScoped
public class FeedQueries {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public List<Step> after(long position, int limit) {
        return steps(em.createNativeQuery("select position, subject from journal_entry where position > ?"
                        + " order by position limit " + limit)
                .setParameter(1, position));
    }

    public List<Step> in(List<Stretch> stretches, int limit) {
        String any = String.join(" or ", Collections.nCopies(stretches.size(), "position between ? and ?"));
        Query query = em.createNativeQuery(
                "select position, subject from journal_entry where " + any + " order by position limit " + limit);
        int place = 1;
        for (Stretch stretch : stretches) {
            query.setParameter(place++, stretch.from());
            query.setParameter(place++, stretch.to());
        }
        return steps(query);
    }

    @SuppressWarnings("unchecked")
    public List<Long> positionsAfter(long position) {
        List<Number> found = em.createNativeQuery(
                        "select position from journal_entry where position > ? order by position")
                .setParameter(1, position)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    public long highest() {
        Number highest = (Number)
                em.createNativeQuery("select max(position) from journal_entry").getSingleResult();
        return highest == null ? 0 : highest.longValue();
    }

    @SuppressWarnings("unchecked")
    public Optional<String> hashAt(long position) {
        List<byte[]> found = em.createNativeQuery("select hash from journal_entry where position = ?")
                .setParameter(1, position)
                .getResultList();
        return found.stream().map(Hash::hex).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Step> steps(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Step(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }
}
