package io.fourline.ticket;

/**
 * What must be known of a ticket to tell people of it.
 *
 * @param requester {@code null} where nobody outside the desk asked for it
 * @param assignee {@code null} while nobody has it
 * @param line 1 to 4; 0 for a ticket that is not on the chain
 * @param serviceOwner {@code null} where nobody answers for the service
 */
public record TicketHead(
        String number, String title, String requester, String assignee, int line, String team, String serviceOwner) {}
