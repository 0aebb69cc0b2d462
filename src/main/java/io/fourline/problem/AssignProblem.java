package io.fourline.problem;

import io.fourline.ticket.TicketCommand;

/**
 * Gives a problem to a team, and within it to somebody.
 *
 * @param team {@code null} for the team that has it
 * @param assignee {@code null} for nobody yet
 */
public record AssignProblem(String number, Integer version, String team, String assignee) implements TicketCommand {}
