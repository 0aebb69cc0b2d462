package io.fourline.incident;

/** Gives a major incident to another manager. */
public record EntrustMajorIncident(String number, Integer version, String manager, String reason)
        implements OnIncident {}
