package io.fourline.change;

import io.fourline.ticket.TicketCommand;

/** A vote in the present stage. */
public record VoteOnChange(String number, Integer version, Ballot.Choice vote, String reason)
        implements TicketCommand {}
