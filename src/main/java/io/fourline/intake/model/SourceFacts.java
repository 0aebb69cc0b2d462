package io.fourline.intake.model;

import java.time.Instant;

/**
 * What a source event tells of the incident beside its state and its place in the chain, in the desk's own words;
 * {@code null} where it tells nothing. {@code resolvedAt} and {@code closedAt} are the source's last word on the whole
 * case and hold only from its last event on.
 */
public record SourceFacts(
        String title,
        String description,
        String impact,
        String urgency,
        Integer priority,
        String requester,
        String organisation,
        String service,
        String category,
        String configurationItem,
        String channel,
        Instant openedAt,
        Instant resolvedAt,
        Instant closedAt) {}
