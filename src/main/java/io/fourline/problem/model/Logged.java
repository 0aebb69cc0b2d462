package io.fourline.problem.model;

import io.fourline.journal.Origin;
import io.fourline.problem.RaisedFrom;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import java.util.Set;

/** What is known of a problem when it is logged, checked. */
public record Logged(
        String title,
        String description,
        Impact impact,
        Urgency urgency,
        String service,
        String category,
        Set<String> configurationItems,
        Set<String> incidents,
        String symptoms,
        String owner,
        String team,
        String assignee,
        RaisedFrom raisedFrom,
        Origin origin) {}
