package io.fourline.ticket;

import java.io.InputStream;

/**
 * Gives a file with a problem or a change.
 *
 * @param fileName as the sender called it, or {@code null}
 */
public record AttachToTicket(String number, Integer version, String fileName, Visibility visibility, InputStream bytes)
        implements TicketCommand {}
