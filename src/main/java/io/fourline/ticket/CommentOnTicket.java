package io.fourline.ticket;

/** Says something about a problem or a change. */
public record CommentOnTicket(String number, Integer version, String text, Visibility visibility)
        implements TicketCommand {}
