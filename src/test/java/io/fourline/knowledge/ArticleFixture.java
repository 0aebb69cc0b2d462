package io.fourline.knowledge;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.knowledge.model.Article;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Articles and people of tests. */
public final class ArticleFixture {

    public static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

    private ArticleFixture() {}

    public static ArticleText text(String body) {
        return text(body, Audience.REQUESTER, List.of());
    }

    public static ArticleText text(String body, Audience audience, List<String> organisations) {
        return new ArticleText(
                ArticleKind.HOW_TO,
                "Reset a password",
                "How to get in again.",
                body,
                "en",
                audience,
                "PAYMENTS",
                null,
                List.of(),
                List.of(),
                List.of("password"),
                organisations,
                true);
    }

    /** Of this state, written by {@code author} and owned by {@code owner}; published once unless it is a first draft. */
    public static Article article(ArticleState state, boolean published) {
        Article article = new Article("KB-000001", null, text("First"), "author", AT);
        article.entrust("owner", "2027-11-23");
        if (published) {
            article.submit(AT);
            article.publish(1, AT);
            article.edit(text("Second"), "author", AT);
        }
        switch (state) {
            case REVIEW -> article.submit(AT);
            case PUBLISHED -> {
                article.submit(AT);
                article.publish(published ? 2 : 1, AT);
            }
            case RETIRED -> article.retire(AT);
            default -> {}
        }
        return article;
    }

    public static Caller caller(String name, Role... roles) {
        return new Caller(name, name, "HARBOUR", false, Set.of(roles), Set.of(), ZoneOffset.UTC, "en", null);
    }
}
