package io.fourline.journal.web;

import java.time.Instant;
import java.util.List;

/**
 * One entry of a history as a page shows it.
 *
 * @param reason {@code null} where none was given
 */
public record HistoryRow(Instant at, String who, String act, List<FieldChange> changes, String reason) {

    private static final int AT_A_GLANCE = 8;

    /** Whether there is more to it than is shown at a glance. */
    public boolean isLong() {
        return changes.size() > AT_A_GLANCE;
    }
}
