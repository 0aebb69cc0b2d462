package io.fourline.incident;

/** Makes it a major incident under a manager. */
public record DeclareMajorIncident(String number, Integer version, String manager, String reason)
        implements OnIncident {}
