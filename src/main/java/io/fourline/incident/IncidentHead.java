package io.fourline.incident;

/**
 * What must be known of an incident to tell people of it.
 *
 * @param assignee {@code null} while nobody has it
 * @param serviceOwner {@code null} where nobody answers for the service
 */
public record IncidentHead(
        String number, String title, String requester, String assignee, int line, String team, String serviceOwner) {}
