package io.fourline.sla;

import java.time.Instant;
import java.util.List;

/**
 * An alarm as it was raised.
 *
 * @param percent of the target
 * @param dueAt when the threshold was passed
 * @param terms code and label
 * @param told account names
 */
public record AlarmRecord(
        ClockKind clock,
        int percent,
        Instant dueAt,
        Instant raisedAt,
        String terms,
        AlarmAction action,
        List<String> told) {}
