package io.fourline.board;

import java.time.Instant;

/**
 * A feed as its owner sees it.
 *
 * @param address where it is read; told once, {@code null} ever after
 */
public record FeedRecord(String id, FeedScope scope, Instant createdAt, String address) {}
