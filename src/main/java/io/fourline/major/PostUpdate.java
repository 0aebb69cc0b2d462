package io.fourline.major;

import io.fourline.incident.OnIncident;
import io.fourline.ticket.Visibility;
import java.time.Instant;

/**
 * Says something of a major incident.
 *
 * @param text may hold the places {@code {service}}, {@code {since}} and {@code {next}}
 * @param nextUpdateAt when the next word is promised; {@code null} for no promise
 */
public record PostUpdate(
        String number, Integer version, Phase phase, Visibility visibility, String text, Instant nextUpdateAt)
        implements OnIncident {}
