package io.fourline.incident;

import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;

/**
 * Reports an incident.
 *
 * @param requester account it is reported for; {@code null} for the caller
 * @param channel {@code null} for the usual one: the portal for requesters, the phone for agents
 */
public record OpenIncident(
        String title,
        String description,
        Impact impact,
        Urgency urgency,
        String service,
        String category,
        String configurationItem,
        Channel channel,
        String requester) {}
