package io.fourline.knowledge;

import java.time.Instant;

/** What somebody thinks of an article; {@code number} is the version that was with its readers then. */
public record VoteRecord(String account, boolean helpful, String comment, int number, Instant at) {}
