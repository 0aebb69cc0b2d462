package io.fourline.knowledge;

import java.time.Instant;
import java.util.List;

/** An article in a list. */
public record ArticleRow(
        String number,
        String family,
        ArticleKind kind,
        String title,
        String summary,
        String language,
        Audience audience,
        String service,
        String category,
        boolean safeToDoYourself,
        ArticleState state,
        String owner,
        String reviewDate,
        Integer publishedVersion,
        Instant publishedAt,
        Instant changedAt,
        ArticleFigures figures,
        int version) {

    /** What lists of articles are sorted by. */
    public List<Object> keys() {
        return List.of(changedAt, number);
    }

    public ArticleRow with(ArticleFigures counted) {
        return new ArticleRow(
                number,
                family,
                kind,
                title,
                summary,
                language,
                audience,
                service,
                category,
                safeToDoYourself,
                state,
                owner,
                reviewDate,
                publishedVersion,
                publishedAt,
                changedAt,
                counted,
                version);
    }
}
