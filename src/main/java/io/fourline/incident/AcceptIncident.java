package io.fourline.incident;

/** The caller takes the incident. */
public record AcceptIncident(String number, Integer version) implements OnIncident {}
