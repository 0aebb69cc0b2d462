package io.fourline.change;

import java.time.Instant;

/** An incident that the change may have caused, and what was found out about it. */
public record CausedIncident(String incident, Verdict verdict, String by, Instant at) {

    /** Whether the change caused it. */
    public enum Verdict {
        CONFIRMED,
        DISMISSED
    }
}
