package io.fourline.incident;

/** Returns the incident down the chain, saying what is missing. */
public record HandBackIncident(String number, Integer version, Integer toLine, String reason, String missing)
        implements OnIncident {}
