package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** Ticks a task off, or takes the tick back. */
public record DoTask(String number, Integer version, int task, boolean done) implements TicketCommand {}
