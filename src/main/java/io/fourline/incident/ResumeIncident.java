package io.fourline.incident;

/** Work goes on. */
public record ResumeIncident(String number, Integer version) implements OnIncident {}
