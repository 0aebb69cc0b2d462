package io.fourline.incident;

/** The solution did not hold. */
public record ReopenIncident(String number, Integer version, String reason) implements OnIncident {}
