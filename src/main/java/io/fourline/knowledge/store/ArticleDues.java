package io.fourline.knowledge.store;

import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Published articles whose review day has come, and of which that has been told. */
@ApplicationScoped
public class ArticleDues {

    private static final String UNTOLD = "select a.number from article a where a.live_version is not null"
            + " and a.review_date <= ? and not exists (select 1 from article_due d where d.article = a.number"
            + " and d.review_date = a.review_date) order by a.review_date, a.number limit ";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Numbers of those of which it has not been told, the longest due first. */
    @SuppressWarnings("unchecked")
    public List<String> untold(LocalDate today, int limit) {
        return em.createNativeQuery(UNTOLD + limit)
                .setParameter(1, today.toString())
                .getResultList();
    }

    /** Keeps that it is told; {@code false} where it has been before. */
    public boolean keep(String article, String reviewDate, Instant at) {
        return em.createNativeQuery("insert into article_due (article, review_date, told_at)"
                                + " values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, article)
                        .setParameter(2, reviewDate)
                        .setParameter(3, Instants.toMicros(at))
                        .executeUpdate()
                == 1;
    }
}
