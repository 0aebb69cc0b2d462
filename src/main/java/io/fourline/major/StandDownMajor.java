package io.fourline.major;

import io.fourline.incident.OnIncident;

/** Ends a major incident. */
public record StandDownMajor(String number, Integer version, String reason) implements OnIncident {}
