package io.fourline.journal;

/** One field's step from an old to a new value; the old one is {@code null} at an opening. */
public record Change(Object old, Object now) {}
