package io.fourline.incident;

/** Sets the priority (1 to 5) by hand. */
public record PrioritizeIncident(String number, Integer version, Integer priority, String reason)
        implements OnIncident {}
