package io.fourline.incident;

import io.fourline.ticket.LinkKind;

/** Binds the incident to another ticket. */
public record LinkIncident(String number, Integer version, LinkKind kind, String other) implements OnIncident {}
