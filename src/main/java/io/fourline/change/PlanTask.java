package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** Adds something to be done, after what is planned already. @param assignee {@code null} for whoever carries it out */
public record PlanTask(String number, Integer version, String title, String assignee) implements TicketCommand {}
