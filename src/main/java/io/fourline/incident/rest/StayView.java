package io.fourline.incident.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.fourline.escalation.CustodyLog.Stay;
import java.time.Instant;

/**
 * A stay with line and team as callers get it.
 *
 * @param to {@code null} while it lasts
 * @param findings what was handed over, by key; kept as JSON
 */
public record StayView(
        int stay,
        int line,
        String team,
        Instant from,
        Instant to,
        String act,
        String actor,
        String reason,
        String missing,
        @JsonRawValue String findings) {

    static StayView of(Stay stay) {
        return new StayView(
                stay.stay(),
                stay.line(),
                stay.team(),
                stay.from(),
                stay.to(),
                stay.act(),
                stay.actor(),
                stay.reason(),
                stay.missing(),
                stay.findings());
    }
}
