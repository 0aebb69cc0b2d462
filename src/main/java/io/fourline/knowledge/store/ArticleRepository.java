package io.fourline.knowledge.store;

import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.model.ArticleVersion;
import io.fourline.knowledge.model.Vote;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Articles, their versions and the votes on them, in their tables. */
@ApplicationScoped
public class ArticleRepository {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The next number; a number given to an act that is refused afterwards is not used again. */
    public String nextNumber() {
        Number next = (Number)
                em.createNativeQuery("select nextval('article_number')").getSingleResult();
        return TicketNumber.ARTICLE.of(next.longValue());
    }

    public Optional<Article> article(String number) {
        return TicketNumber.ARTICLE.matches(number)
                ? Optional.ofNullable(em.find(Article.class, number))
                : Optional.empty();
    }

    /** As {@link #article}, locked until the transaction ends. */
    public Optional<Article> locked(String number) {
        return TicketNumber.ARTICLE.matches(number)
                ? Optional.ofNullable(em.find(Article.class, number, LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }

    /** The articles of a family, in order of language. */
    public List<Article> family(String family) {
        return em.createQuery("select a from Article a where a.family = :family order by a.number", Article.class)
                .setParameter("family", family)
                .getResultList();
    }

    public Optional<ArticleVersion> version(String article, int number) {
        return Optional.ofNullable(em.find(ArticleVersion.class, new ArticleVersion.Key(article, number)));
    }

    /** The version that is with the readers of an article. */
    public Optional<ArticleVersion> live(Article article) {
        return article.liveVersion().flatMap(number -> version(article.number(), number));
    }

    /** The versions of an article, latest first. */
    public List<ArticleVersion> versions(String article) {
        return em.createQuery(
                        "select v from ArticleVersion v where v.article = :article order by v.number desc",
                        ArticleVersion.class)
                .setParameter("article", article)
                .getResultList();
    }

    public Optional<Vote> vote(String article, String account) {
        return Optional.ofNullable(em.find(Vote.class, new Vote.Key(article, account)));
    }

    /** The votes on an article, newest first. */
    public List<Vote> votes(String article) {
        return em.createQuery(
                        "select v from Vote v where v.article = :article order by v.at desc, v.account", Vote.class)
                .setParameter("article", article)
                .getResultList();
    }

    public <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    public void flush() {
        em.flush();
    }
}
