package io.fourline.incident;

import io.fourline.sla.Pin;

/**
 * Measures an incident by another version of the terms it has.
 *
 * @param pin the version, with the versions of its calendars
 */
public record RepinIncident(String number, Integer version, Pin pin, String reason) implements OnIncident {}
