package io.fourline.problem;

import io.fourline.ticket.TicketCommand;

/** Says what the root cause is. */
public record NameCause(String number, Integer version, String text) implements TicketCommand {}
