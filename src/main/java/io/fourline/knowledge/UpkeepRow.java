package io.fourline.knowledge;

import java.time.Instant;
import java.util.List;

/**
 * A published article that needs a look, with every reason for it.
 *
 * @param checkedAt when somebody last said that it still holds; {@code null} for never
 */
public record UpkeepRow(
        String number,
        String title,
        String owner,
        String reviewDate,
        Instant publishedAt,
        Instant checkedAt,
        List<Finding> findings) {

    /**
     * One reason.
     *
     * @param count days past the review date, days without change or use, votes against it, or incidents that speak
     *     against it
     * @param of of how many votes or incidents; 0 where it is days that are counted
     * @param incidents those that speak against it, latest first, twenty at most
     */
    public record Finding(UpkeepKind kind, long count, long of, List<Contradiction> incidents) {}

    /** An incident that was worked by the article, and what happened to it afterwards. */
    public record Contradiction(String incident, boolean reopened, boolean handedOn, boolean solvedOtherwise) {}
}
