package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** Names who answers for a change, and who carries it out; {@code null} for nobody. */
public record AssignChange(String number, Integer version, String assignee, String implementer, String team)
        implements TicketCommand {}
