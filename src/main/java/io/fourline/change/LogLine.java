package io.fourline.change;

import java.time.Instant;

/** What somebody noted while the change was carried out. */
public record LogLine(Instant at, String by, String text) {}
