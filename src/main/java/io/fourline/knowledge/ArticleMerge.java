package io.fourline.knowledge;

import java.util.Objects;
import java.util.function.Function;

/**
 * Two writers changed one text: what only the other has changed is taken from theirs, everything this writer has changed
 * stays as they typed it.
 *
 * @param base the text both began with
 */
public record ArticleMerge(ArticleText base, ArticleText mine, ArticleText theirs) {

    /** The text with both writers' changes; where both changed a field, mine. */
    public ArticleText text() {
        return new ArticleText(
                pick(ArticleText::kind),
                pick(ArticleText::title),
                pick(ArticleText::summary),
                pick(ArticleText::body),
                pick(ArticleText::language),
                pick(ArticleText::audience),
                pick(ArticleText::service),
                pick(ArticleText::category),
                pick(ArticleText::configurationItems),
                pick(ArticleText::itemTypes),
                pick(ArticleText::keywords),
                pick(ArticleText::organisations),
                pick(ArticleText::safeToDoYourself));
    }

    /** What the other writer has changed. */
    public ArticleDifferences changed() {
        return ArticleDifferences.between(base, theirs);
    }

    private <T> T pick(Function<ArticleText, T> field) {
        T typed = field.apply(mine);
        return Objects.equals(typed, field.apply(base)) ? field.apply(theirs) : typed;
    }
}
