package io.fourline.change;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An incident that a change may have caused, and why the desk thinks so.
 *
 * @param after how long after the beginning of the change it was opened
 * @param path from an item of the change to that of the incident, by the graph; empty where only the service is the same
 */
public record SuspectIncident(String incident, Instant openedAt, Duration after, Why why, List<String> path) {

    /** What ties it to the change, the strongest first. */
    public enum Why {
        /** It is on an item that was changed. */
        SAME_ITEM,
        /** It is on an item that stands on one that was changed. */
        AFFECTED_ITEM,
        /** It is on the service that was changed. */
        SAME_SERVICE
    }
}
