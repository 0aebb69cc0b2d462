package io.fourline.knowledge.rest;

import io.fourline.knowledge.ArticleFigures;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.ArticleState;
import io.fourline.knowledge.ArticleText;
import io.fourline.knowledge.Audience;
import io.fourline.knowledge.RichText;
import java.time.Instant;
import java.util.List;

/**
 * An article as callers get it.
 *
 * @param body Markdown, as it was written
 * @param html the body as it is to be shown: cleaned, with nothing in it that acts
 */
public record ArticleView(
        String number,
        String family,
        ArticleKind kind,
        String title,
        String summary,
        String body,
        String html,
        String language,
        Audience audience,
        String service,
        String category,
        List<String> configurationItems,
        List<String> itemTypes,
        List<String> keywords,
        List<String> organisations,
        boolean safeToDoYourself,
        ArticleState state,
        String owner,
        String author,
        String reviewDate,
        Integer publishedVersion,
        Instant publishedAt,
        Instant checkedAt,
        Instant createdAt,
        Instant changedAt,
        List<ArticleRecord.Translation> translations,
        ArticleFigures figures,
        int version,
        List<String> allowedActions) {

    static ArticleView of(ArticleRecord article) {
        ArticleText text = article.text();
        return new ArticleView(
                article.number(),
                article.family(),
                text.kind(),
                text.title(),
                text.summary(),
                text.body(),
                RichText.html(text.body()),
                text.language(),
                text.audience(),
                text.service(),
                text.category(),
                text.configurationItems(),
                text.itemTypes(),
                text.keywords(),
                text.organisations(),
                text.safeToDoYourself(),
                article.state(),
                article.owner(),
                article.author(),
                article.reviewDate(),
                article.publishedVersion(),
                article.publishedAt(),
                article.checkedAt(),
                article.createdAt(),
                article.changedAt(),
                article.translations(),
                article.figures(),
                article.version(),
                article.allowedActions());
    }
}
