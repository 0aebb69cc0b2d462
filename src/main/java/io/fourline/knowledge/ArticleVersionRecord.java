package io.fourline.knowledge;

import java.time.Instant;

/**
 * A published version.
 *
 * @param number from 1 on
 * @param note what is new in it, as its publisher said; {@code null} for nothing said
 */
public record ArticleVersionRecord(
        String article, int number, ArticleText text, Instant publishedAt, String publishedBy, String note) {}
