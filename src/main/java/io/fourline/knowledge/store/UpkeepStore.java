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

/** What tells whether published articles still hold: their last use, and what became of incidents worked by them. */
@ApplicationScoped
public class UpkeepStore {

    private static final String AGAINST = "select u.article, u.incident, u.reopened, u.handed_on, u.otherwise from ("
            + "select a.article, a.occasion as incident, a.at,"
            + " exists (select 1 from journal_entry j where j.subject = a.occasion and j.act = 'reopen' and j.at > a.at)"
            + " as reopened,"
            + " exists (select 1 from journal_entry j where j.subject = a.occasion and j.act = 'escalate' and j.at > a.at)"
            + " as handed_on,"
            + " exists (select 1 from article_use o where o.occasion = a.occasion and o.kind = 'APPLIED'"
            + " and o.article <> a.article and o.at > a.at) as otherwise"
            + " from article_use a where a.kind = 'APPLIED' and a.at > ?) u"
            + " where u.reopened or u.handed_on or u.otherwise order by u.at desc, u.incident";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** A published article with its last use; {@code usedAt} is {@code null} for none. */
    public record Published(
            String number, String title, String owner, String reviewDate, Instant publishedAt, Instant usedAt) {}

    @SuppressWarnings("unchecked")
    public List<Published> published() {
        List<Object[]> rows = em.createNativeQuery("select a.number, c.title, a.owner, a.review_date, a.published_at,"
                        + " (select max(u.at) from article_use u where u.article = a.number)"
                        + " from article a join article_version c on c.article = a.number and c.number = a.live_version"
                        + " order by a.number")
                .getResultList();
        return rows.stream()
                .map(row -> new Published(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        Instants.ofMicros((Number) row[4]),
                        Instants.ofMicros((Number) row[5])))
                .toList();
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
