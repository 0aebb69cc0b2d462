package io.fourline.problem;

import io.fourline.ticket.TicketCommand;

/**
 * Says how to live with a problem meanwhile.
 *
 * @param symptoms how it shows; {@code null} leaves what is known of that
 * @param publish whether line 1 is offered it; {@code null} leaves that as it is
 */
public record WorkAround(String number, Integer version, String text, String symptoms, Boolean publish)
        implements TicketCommand {}
