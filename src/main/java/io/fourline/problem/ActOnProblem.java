package io.fourline.problem;

import io.fourline.ticket.TicketCommand;

/** An act on a problem that needs no words. */
public record ActOnProblem(String number, Integer version) implements TicketCommand {}
