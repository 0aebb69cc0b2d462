package io.fourline.knowledge.rest;

import io.fourline.knowledge.ArticleDraft;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.ArticleRecord;
import io.fourline.knowledge.ArticleText;
import io.fourline.knowledge.Audience;
import io.fourline.knowledge.UseKind;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Patch;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.text.TextRule;
import java.util.List;

/** What callers send about articles. */
final class ArticleBodies {

    private ArticleBodies() {}

    /** A new article; {@code translationOf} names one of the family that it joins. */
    public record NewArticle(
            ArticleKind kind,
            @Text(TextRule.TITLE) String title,
            @Omittable @Text(TextRule.DESCRIPTION) String summary,
            @Omittable @Text(TextRule.DOCUMENT) String body,
            @Omittable String language,
            Audience audience,
            @Omittable String service,
            @Omittable String category,
            @Omittable List<String> configurationItems,
            @Omittable List<String> itemTypes,
            @Omittable List<String> keywords,
            @Omittable List<String> organisations,
            @Omittable Boolean safeToDoYourself,
            @Omittable String owner,
            @Omittable String reviewDate,
            @Omittable String translationOf) {

        ArticleDraft draft() {
            ArticleText text = new ArticleText(
                    kind,
                    title,
                    summary,
                    body,
                    language,
                    audience,
                    service,
                    category,
                    configurationItems,
                    itemTypes,
                    keywords,
                    organisations,
                    Boolean.TRUE.equals(safeToDoYourself));
            return new ArticleDraft(null, null, translationOf, text, owner, reviewDate);
        }
    }

    /** A merge patch of an article's draft. */
    public record Edit(
            Patch<ArticleKind> kind,
            @Text(TextRule.TITLE) Patch<String> title,
            @Omittable @Text(TextRule.DESCRIPTION) Patch<String> summary,
            @Omittable @Text(TextRule.DOCUMENT) Patch<String> body,
            Patch<String> language,
            Patch<Audience> audience,
            @Omittable Patch<String> service,
            @Omittable Patch<String> category,
            @Omittable Patch<List<String>> configurationItems,
            @Omittable Patch<List<String>> itemTypes,
            @Omittable Patch<List<String>> keywords,
            @Omittable Patch<List<String>> organisations,
            Patch<Boolean> safeToDoYourself,
            Patch<String> owner,
            Patch<String> reviewDate) {

        ArticleDraft draft(ArticleRecord present, Integer version) {
            ArticleText was = present.text();
            ArticleText text = new ArticleText(
                    kind.orElse(was::kind),
                    title.orElse(was::title),
                    summary.orElse(was::summary),
                    body.orElse(was::body),
                    language.orElse(was::language),
                    audience.orElse(was::audience),
                    service.orElse(was::service),
                    category.orElse(was::category),
                    configurationItems.orElse(was::configurationItems),
                    itemTypes.orElse(was::itemTypes),
                    keywords.orElse(was::keywords),
                    organisations.orElse(was::organisations),
                    safeToDoYourself.orElse(was::safeToDoYourself));
            return new ArticleDraft(
                    present.number(), version, null, text, owner.orElse(() -> null), reviewDate.orElse(() -> null));
        }
    }

    /** What is new in the version. */
    public record Publication(
            @Omittable @Text(TextRule.PROSE) String note) {}

    /** Why. */
    public record Because(@Text(TextRule.PROSE) String reason) {}

    /** That it still holds; without a day of the next review that is a year from now. */
    public record Confirmation(@Omittable String reviewDate) {}

    /** Whether it helped. */
    public record Opinion(
            boolean helpful,
            @Omittable @Text(TextRule.PROSE) String comment) {}

    /** How it was of use; {@code incident} goes with {@code APPLIED} and nothing else. */
    public record Use(UseKind kind, @Omittable String incident) {}
}
