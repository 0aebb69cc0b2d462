package io.fourline.incident;

/** There is nothing to solve. */
public record CancelIncident(String number, Integer version, String reason) implements OnIncident {}
