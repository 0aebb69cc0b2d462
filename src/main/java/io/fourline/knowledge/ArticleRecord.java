package io.fourline.knowledge;

import io.fourline.journal.Facts;
import java.time.Instant;
import java.util.List;

/**
 * An article as its reader is shown it: the desk sees the text that is being worked on, everybody else what is published.
 *
 * @param family number of the article that the translations of one text are gathered under
 * @param author who wrote it first
 * @param publishedVersion number of the version that is with its readers; {@code null} for none
 * @param checkedAt when somebody last said that it still holds; {@code null} for never
 * @param figures {@code null} as of a moment
 * @param version counts the edits; they are made to one. As of a moment, the place in the journal
 */
public record ArticleRecord(
        String number,
        String family,
        ArticleText text,
        ArticleState state,
        String owner,
        String author,
        String reviewDate,
        Integer publishedVersion,
        Instant publishedAt,
        Instant checkedAt,
        Instant createdAt,
        Instant changedAt,
        List<Translation> translations,
        ArticleFigures figures,
        int version,
        List<String> allowedActions) {

    /** The same in another language. */
    public record Translation(String number, String language, String title) {}

    /** The article as it stood when its journal told this; what nobody journals of it, its uses, is not counted. */
    static ArticleRecord of(Facts facts) {
        return new ArticleRecord(
                facts.text("number"),
                facts.text("family"),
                ArticleText.of(facts),
                facts.constant("state", ArticleState.class),
                facts.text("owner"),
                facts.text("author"),
                facts.text("reviewDate"),
                facts.number("publishedVersion"),
                facts.instant("publishedAt"),
                facts.instant("checkedAt"),
                facts.instant("createdAt"),
                facts.instant("changedAt"),
                List.of(),
                null,
                facts.version(),
                List.of());
    }

    public boolean allows(ArticleAct act) {
        return allowedActions.contains(act.noun());
    }

    /** Whether its text may be changed; this act has no noun of its own. */
    public boolean isEditable() {
        return allows(ArticleAct.ATTACH);
    }
}
