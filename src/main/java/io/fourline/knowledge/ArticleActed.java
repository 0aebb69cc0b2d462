package io.fourline.knowledge;

/** Something has been done with an article, in this transaction; {@code verb} as the journal keeps it. */
public record ArticleActed(String number, String verb) {}
