package io.fourline.knowledge;

import io.fourline.identity.Acting;
import io.fourline.knowledge.model.Article;
import io.fourline.knowledge.store.ArticleDues;
import io.fourline.knowledge.store.ArticleRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** One review day in a transaction of its own. */
@Stateless
public class ArticleBell {

    @Inject
    ArticleRepository articles;

    @Inject
    ArticleDues dues;

    @Inject
    ArticleDesk desk;

    @Inject
    Acting acting;

    /** Tells it, if it still is to be told: another node, or a new day for the review, may have been faster. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ring(String number, LocalDate today) {
        acting.asSystem();
        Article article = articles.locked(number).orElseThrow(() -> ArticleDesk.unknown(number));
        boolean due = article.liveVersion().isPresent()
                && !LocalDate.parse(article.reviewDate()).isAfter(today);
        if (due && dues.keep(number, article.reviewDate(), acting.now())) {
            desk.notice(article, ArticleActed.DUE);
        }
    }
}
