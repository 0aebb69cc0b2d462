package io.fourline.incident;

import io.fourline.ticket.Visibility;
import java.io.InputStream;

/**
 * Gives a file with an incident.
 *
 * @param fileName as the sender calls it, or {@code null}
 * @param bytes read once to its end; the sender of the command closes it
 */
public record AttachToIncident(
        String number, Integer version, String fileName, Visibility visibility, InputStream bytes)
        implements OnIncident {}
