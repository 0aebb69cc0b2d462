package io.fourline.incident;

import java.util.Map;

/** Describes the incident better: field names with their new values, {@code null} to empty an optional one. */
public record CorrectIncident(String number, Integer version, Map<String, String> fields) implements OnIncident {}
