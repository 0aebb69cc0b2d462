package io.fourline.incident;

/** Makes a major incident one like any other. */
public record StandDownMajorIncident(String number, Integer version, String reason) implements OnIncident {}
