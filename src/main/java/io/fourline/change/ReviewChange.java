package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** The work is over. @param backOut how it was undone, {@code null} when it was not */
public record ReviewChange(String number, Integer version, String text, String backOut) implements TicketCommand {}
