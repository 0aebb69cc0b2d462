package io.fourline.change;

import java.time.Instant;

/**
 * An incident that the change may have caused, and what was found out about it.
 *
 * @param reason why; always there where the change has not caused it
 */
public record CausedIncident(String incident, Verdict verdict, String reason, String by, Instant at) {

    /** Whether the change caused it. */
    public enum Verdict {
        CONFIRMED,
        DISMISSED
    }
}
