package io.fourline.problem;

import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import java.util.List;

/**
 * Raises a problem. What is {@code null} follows from the rest: impact and urgency are medium, the
 * team is the experts' of the service's chain, the owner is who raises it, if they answer for problems.
 *
 * @param configurationItems codes, {@code null} for none
 * @param incidents numbers, {@code null} for none
 */
public record RaiseProblem(
        String title,
        String description,
        Impact impact,
        Urgency urgency,
        String service,
        String category,
        List<String> configurationItems,
        List<String> incidents,
        String symptoms,
        String owner,
        String team,
        String assignee,
        RaisedFrom raisedFrom) {}
