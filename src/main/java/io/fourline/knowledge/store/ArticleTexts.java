package io.fourline.knowledge.store;

import io.fourline.knowledge.ArticleText;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts of many articles, in a few questions however many there are. */
@ApplicationScoped
public class ArticleTexts {

    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    public List<Article> articles(Collection<String> numbers) {
        return em.createQuery("select a from Article a where a.number in :numbers", Article.class)
                .setParameter("numbers", numbers)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    /** The articles that follow a number, in the order of numbers. */
    @SuppressWarnings("unchecked")
    public List<Article> after(String number, int limit) {
        return em.createNativeQuery(
                        "select a.* from article a where a.number > ? order by a.number limit " + limit, Article.class)
                .setParameter(1, number)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    /** What is with the readers of these articles, by number. */
    public Map<String, ArticleText> live(Collection<String> numbers) {
        return em
                .createQuery(
                        "select a.number, v from Article a, ArticleVersion v"
                                + " where v.article = a.number and v.number = a.liveVersion and a.number in :numbers",
                        Object[].class)
                .setParameter("numbers", numbers)
                .setHint(READ_ONLY, "true")
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((ArticleVersion) row[1]).text()));
    }
}
