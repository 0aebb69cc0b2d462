package io.fourline.change;

import io.fourline.ticket.TicketCommand;
import java.util.function.UnaryOperator;

/** Describes a change better. @param correction what the draft shall say, from what it says */
public record CorrectChange(String number, Integer version, UnaryOperator<DraftChange> correction)
        implements TicketCommand {}
