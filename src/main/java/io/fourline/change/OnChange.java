package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** An act on a change that needs nothing but, perhaps, a reason. */
public record OnChange(String number, Integer version, String reason) implements TicketCommand {}
