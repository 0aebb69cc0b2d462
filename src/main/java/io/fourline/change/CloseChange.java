package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** Closes a change with its outcome; what is {@code null} stays as it was noted. */
public record CloseChange(
        String number, Integer version, ChangeOutcome outcome, String review, String lessons, String backOut)
        implements TicketCommand {}
