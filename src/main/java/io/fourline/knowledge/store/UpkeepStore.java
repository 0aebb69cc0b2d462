package io.fourline.knowledge.store;

import io.fourline.knowledge.UpkeepRow.Contradiction;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells whether published articles still hold: their last use, what readers say, and what became of incidents worked
 * by them. Nothing counts against an article that lies before its readers' version, or before somebody confirmed it.
 */
@ApplicationScoped
public class UpkeepStore {

    /** From when on an article {@code a} is judged. */
    private static final String SINCE = "greatest(a.published_at, coalesce(a.checked_at, 0))";

    private static final String PUBLISHED = "select a.number, c.title, a.owner, a.review_date, a.published_at,"
            + " a.checked_at, (select max(u.at) from article_use u where u.article = a.number),"
            + " (select h.published_at from article h where h.number = a.family and h.number <> a.number"
            + " and h.published_at > " + SINCE + ")"
            + " from article a join article_version c on c.article = a.number and c.number = a.live_version"
            + " order by a.number";

    private static final String JUDGED = "select a.number,"
            + " (select count(*) from article_vote v where v.article = a.number and v.at > " + SINCE + "),"
            + " (select count(*) from article_vote v where v.article = a.number and not v.helpful and v.at > " + SINCE
            + "), (select count(*) from article_use u where u.article = a.number and u.kind = 'APPLIED' and u.at > "
            + SINCE + ") from article a where a.live_version is not null";

    private static final String AGAINST = "select u.article, u.incident, u.reopened, u.handed_on, u.otherwise from ("
            + "select a.number as article, w.occasion as incident, w.at,"
            + " exists (select 1 from journal_entry j where j.subject = w.occasion and j.act = 'reopen' and j.at > w.at)"
            + " as reopened,"
            + " exists (select 1 from journal_entry j where j.subject = w.occasion and j.act = 'escalate' and j.at > w.at)"
            + " as handed_on,"
            + " exists (select 1 from article_use o where o.occasion = w.occasion and o.kind = 'APPLIED'"
            + " and o.article <> w.article and o.at > w.at) as otherwise"
            + " from article_use w join article a on a.number = w.article"
            + " where w.kind = 'APPLIED' and w.at > ? and a.live_version is not null and w.at > " + SINCE + ") u"
            + " where u.reopened or u.handed_on or u.otherwise order by u.at desc, u.incident";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /**
     * A published article.
     *
     * @param checkedAt {@code null} where nobody has confirmed it
     * @param usedAt its last use; {@code null} for none
     * @param overtakenAt when the text it is a translation of was published anew since; {@code null} where it was not
     */
    public record Published(
            String number,
            String title,
            String owner,
            String reviewDate,
            Instant publishedAt,
            Instant checkedAt,
            Instant usedAt,
            Instant overtakenAt) {}

    /** What readers say of an article, and how many incidents were worked by it. */
    public record Judged(long votes, long against, long applied) {

        public static final Judged NOT = new Judged(0, 0, 0);
    }

    @SuppressWarnings("unchecked")
    public List<Published> published() {
        List<Object[]> rows = em.createNativeQuery(PUBLISHED).getResultList();
        return rows.stream()
                .map(row -> new Published(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        Instants.ofMicros((Number) row[4]),
                        Instants.ofMicros((Number) row[5]),
                        Instants.ofMicros((Number) row[6]),
                        Instants.ofMicros((Number) row[7])))
                .toList();
    }

    /** By article. */
    @SuppressWarnings("unchecked")
    public Map<String, Judged> judged() {
        Map<String, Judged> judged = new HashMap<>();
        for (Object[] row : (List<Object[]>) em.createNativeQuery(JUDGED).getResultList()) {
            judged.put((String) row[0], new Judged(count(row[1]), count(row[2]), count(row[3])));
        }
        return judged;
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    /** By article, the incidents worked by it since an instant that speak against it, latest first. */
    @SuppressWarnings("unchecked")
    public Map<String, List<Contradiction>> against(Instant since) {
        List<Object[]> rows = em.createNativeQuery(AGAINST)
                .setParameter(1, Instants.toMicros(since))
                .getResultList();
        Map<String, List<Contradiction>> against = new HashMap<>();
        for (Object[] row : rows) {
            against.computeIfAbsent((String) row[0], article -> new ArrayList<>())
                    .add(new Contradiction((String) row[1], (Boolean) row[2], (Boolean) row[3], (Boolean) row[4]));
        }
        return against;
    }
}
