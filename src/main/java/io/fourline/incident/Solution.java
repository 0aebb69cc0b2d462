package io.fourline.incident;

/** What may solve an incident, ready to be said: how it ends, and in which words. */
public record Solution(ResolutionCode code, String text) {}
