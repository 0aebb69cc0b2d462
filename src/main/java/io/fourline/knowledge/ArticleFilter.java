package io.fourline.knowledge;

/**
 * Which articles a list is of; {@code null} for any.
 *
 * @param words what number, title, summary or keywords contain, whatever its case
 * @param reviewer account that may review it: in review, and not worked on by this account
 * @param published as its readers have them, for {@code true}; the desk otherwise gets the text being worked on
 */
public record ArticleFilter(
        String words,
        ArticleState state,
        Audience audience,
        ArticleKind kind,
        String language,
        String service,
        String category,
        String owner,
        Boolean safeToDoYourself,
        String reviewer,
        boolean published) {

    /** Everything that is with its readers. */
    public static ArticleFilter readable() {
        return new ArticleFilter(null, null, null, null, null, null, null, null, null, null, true);
    }

    public ArticleFilter of(String code) {
        return new ArticleFilter(
                words, state, audience, kind, language, code, category, owner, safeToDoYourself, reviewer, published);
    }

    public ArticleFilter with(String said) {
        return new ArticleFilter(
                said, state, audience, kind, language, service, category, owner, safeToDoYourself, reviewer, published);
    }
}
