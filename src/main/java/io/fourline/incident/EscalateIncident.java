package io.fourline.incident;

import java.util.Map;

/** Hands the incident up the chain with the findings that the giving line owes. */
public record EscalateIncident(
        String number, Integer version, Integer toLine, String reason, Map<String, String> findings)
        implements OnIncident {}
