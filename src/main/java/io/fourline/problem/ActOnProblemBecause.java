package io.fourline.problem;

import io.fourline.ticket.TicketCommand;

/** An act on a problem that needs a reason. */
public record ActOnProblemBecause(String number, Integer version, String reason) implements TicketCommand {}
