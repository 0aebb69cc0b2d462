package io.fourline.incident;

/** The requester is content, or has been silent; {@code satisfaction} is 1 (bad) to 5 (good). */
public record CloseIncident(String number, Integer version, Integer satisfaction, String comment)
        implements OnIncident {}
