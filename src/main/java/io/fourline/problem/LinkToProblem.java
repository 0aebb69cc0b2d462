package io.fourline.problem;

import io.fourline.ticket.TicketCommand;

/** Binds an incident or a change to a problem, or takes the bond away. */
public record LinkToProblem(String number, Integer version, String other) implements TicketCommand {}
