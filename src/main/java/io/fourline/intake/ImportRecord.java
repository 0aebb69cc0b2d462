package io.fourline.intake;

import io.fourline.shared.work.WorkState;
import java.time.Instant;
import java.util.List;

/**
 * An import as readers get it; counts are of source events or rows.
 *
 * @param subject what the log tells of, {@code null} until it has been looked at
 * @param mapping the mapping asked for, or taken once it has been looked at
 * @param roles what is taken from where in the log, empty until it has been looked at
 * @param read everything read so far
 * @param unchanged already held by an earlier import
 * @param percent how much of the file has been read
 * @param failure why it failed, {@code null} otherwise
 */
public record ImportRecord(
        String id,
        String fileName,
        LogFormat format,
        LogSubject subject,
        String mapping,
        List<LogPreview.Part> roles,
        WorkState state,
        long read,
        long imported,
        long unchanged,
        long rejected,
        int percent,
        String failure,
        String account,
        Instant createdAt,
        Instant endedAt) {

    /** One thing left out: where it stands in the file, the column it concerns, and why. */
    public record LeftOut(int position, long line, String field, String reason, int events) {}
}
