package io.fourline.incident;

/** Somebody of the team in custody is named to take it. */
public record AssignIncident(String number, Integer version, String assignee) implements OnIncident {}
