package io.fourline.change;

import io.fourline.ticket.TicketCommand;
import java.time.Instant;

/** Gives the present stage more time. */
public record ExtendVoting(String number, Integer version, Instant deadline, String reason) implements TicketCommand {}
