package io.fourline.incident;

/** Takes a bond away. */
public record UnlinkIncident(String number, Integer version, long link) implements OnIncident {}
