package io.fourline.knowledge.store;

import io.fourline.knowledge.ArticleFigures;
import io.fourline.knowledge.UseKind;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Uses of articles, a row each, and what uses and votes come to. */
@ApplicationScoped
public class ArticleCounts {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Notes a use; the same account on the same occasion counts once. */
    public void note(String article, UseKind kind, String account, String occasion, Instant at) {
        em.createNativeQuery("insert into article_use (article, kind, account, occasion, at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, article)
                .setParameter(2, kind.name())
                .setParameter(3, account)
                .setParameter(4, occasion)
                .setParameter(5, Instants.toMicros(at))
                .executeUpdate();
    }

    public ArticleFigures of(String article) {
        return of(List.of(article)).getOrDefault(article, ArticleFigures.NONE);
    }

    /** What votes and uses of these articles come to; articles without any are left out. */
    public Map<String, ArticleFigures> of(Collection<String> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        Map<String, ArticleFigures> figures = new HashMap<>();
        for (Object[] row : counted(articles)) {
            long count = ((Number) row[2]).longValue();
            figures.merge((String) row[0], one((String) row[1], count), ArticleCounts::sum);
        }
        return figures;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> counted(Collection<String> articles) {
        String marks = articles.stream().map(article -> "?").collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("select article, kind, count(*) from article_use where article in (" + marks
                + ") group by article, kind union all select article, case when helpful then 'YES' else 'NO' end,"
                + " count(*) from article_vote where article in (" + marks + ") group by article, helpful");
        int place = 1;
        for (int part = 0; part < 2; part++) {
            for (String article : articles) {
                query.setParameter(place++, article);
            }
        }
        return query.getResultList();
    }

    private static ArticleFigures one(String kind, long count) {
        return switch (kind) {
            case "YES" -> new ArticleFigures(count, 0, 0, 0, 0);
            case "NO" -> new ArticleFigures(0, count, 0, 0, 0);
            case "OPENED" -> new ArticleFigures(0, 0, count, 0, 0);
            case "SOLVED" -> new ArticleFigures(0, 0, 0, count, 0);
            default -> new ArticleFigures(0, 0, 0, 0, count);
        };
    }

    private static ArticleFigures sum(ArticleFigures one, ArticleFigures other) {
        return new ArticleFigures(
                one.helpful() + other.helpful(),
                one.notHelpful() + other.notHelpful(),
                one.opened() + other.opened(),
                one.solved() + other.solved(),
                one.applied() + other.applied());
    }
}
