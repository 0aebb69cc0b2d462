package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** Lets somebody vote in the caller's place. @param delegate account name, {@code null} to vote in person again */
public record DelegateVote(String number, Integer version, String delegate) implements TicketCommand {}
