package io.fourline.knowledge;

import java.time.Instant;
import java.util.List;

/**
 * An article as its reader is shown it: the desk sees the text that is being worked on, everybody else what is published.
 *
 * @param family number of the article that the translations of one text are gathered under
 * @param author who wrote it first
 * @param publishedVersion number of the version that is with its readers; {@code null} for none
 * @param version counts the edits; they are made to one
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
        Instant createdAt,
        Instant changedAt,
        List<Translation> translations,
        ArticleFigures figures,
        int version,
        List<String> allowedActions) {

    /** The same in another language. */
    public record Translation(String number, String language, String title) {}

    public boolean allows(ArticleAct act) {
        return allowedActions.contains(act.noun());
    }

    /** Whether its text may be changed; this act has no noun of its own. */
    public boolean isEditable() {
        return allows(ArticleAct.ATTACH);
    }
}
