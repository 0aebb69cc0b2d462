package io.fourline.major;

import io.fourline.incident.OnIncident;

/** Says what a major incident is about, and who is told of it. */
public record ScopeMajor(String number, Integer version, MajorScope scope) implements OnIncident {}
