package io.fourline.knowledge;

import java.util.List;

/**
 * Which articles a list is of; {@code null} for any.
 *
 * @param words what number, title, summary or keywords contain, whatever its case
 * @param reviewer account that may review it: in review, and not worked on by this account
 * @param tongues languages, the dearest first: of the translations of one text only the dearest is listed; empty for all
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
        List<String> tongues,
        boolean published) {

    /** Everything that is with its readers. */
    public static ArticleFilter readable() {
        return new ArticleFilter(null, null, null, null, null, null, null, null, null, null, List.of(), true);
    }

    /** Everything that is with its readers, of each text the translation that is dearest to somebody. */
    public static ArticleFilter readableIn(List<String> tongues) {
        return new ArticleFilter(null, null, null, null, null, null, null, null, null, null, tongues, true);
    }

    /** The same, whatever words are in it and whatever languages somebody reads. */
    public ArticleFilter wordless() {
        return new ArticleFilter(
                null,
                state,
                audience,
                kind,
                language,
                service,
                category,
                owner,
                safeToDoYourself,
                reviewer,
                List.of(),
                published);
    }
}
