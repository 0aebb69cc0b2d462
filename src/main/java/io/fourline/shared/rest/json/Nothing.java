package io.fourline.shared.rest.json;

/** The body of an act that needs nothing said. */
public record Nothing() {}
