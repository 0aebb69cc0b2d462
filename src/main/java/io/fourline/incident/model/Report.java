package io.fourline.incident.model;

import io.fourline.journal.Origin;
import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;

/** What is reported when an incident is opened. */
public record Report(
        String title,
        String description,
        Impact impact,
        Urgency urgency,
        String requester,
        String organisation,
        String service,
        String chain,
        String category,
        String configurationItem,
        Channel channel,
        Origin origin) {}
