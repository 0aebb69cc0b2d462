package io.fourline.report;

import io.fourline.sla.ClockKind;
import java.time.Instant;

/**
 * Which tickets the SLA report counts; {@code null} narrows nothing.
 *
 * @param imported incidents of other desks' logs instead of the desk's own
 * @param from opened at or after
 * @param to opened before
 * @param clock by which services, customers and the trend are measured, and whose time is shared out
 * @param team that have been with this team
 * @param organisation of the customer
 */
public record SlaFilter(
        boolean imported,
        Instant from,
        Instant to,
        ClockKind clock,
        String service,
        String team,
        String organisation) {}
