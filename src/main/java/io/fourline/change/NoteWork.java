package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** A line for the implementation log. */
public record NoteWork(String number, Integer version, String text) implements TicketCommand {}
