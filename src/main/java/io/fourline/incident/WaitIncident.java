package io.fourline.incident;

import java.time.Instant;

/** Work stops until something comes, or until an instant. */
public record WaitIncident(String number, Integer version, WaitingReason reason, Instant until) implements OnIncident {}
