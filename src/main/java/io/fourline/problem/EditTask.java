package io.fourline.problem;

import io.fourline.ticket.TicketCommand;

/** Puts a task in the place of the one with its number. */
public record EditTask(String number, Integer version, ProblemTask task) implements TicketCommand {}
