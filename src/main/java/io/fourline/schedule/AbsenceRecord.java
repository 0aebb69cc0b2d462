package io.fourline.schedule;

import java.time.Instant;

/** A time in which somebody cannot carry out changes. */
public record AbsenceRecord(
        long id, String person, Kind kind, Instant from, Instant to, String note, boolean active, int version) {

    /** Why: on leave, at a customer's, or on a shift that keeps them at the queue. */
    public enum Kind {
        LEAVE,
        VISIT,
        SHIFT
    }
}
