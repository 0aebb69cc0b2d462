package io.fourline.search;

import java.util.List;

/**
 * Something that is like a text, and why.
 *
 * @param words the telling words that both have, as they are written there
 * @param facts the names of the facts that both have
 */
public record Alike(Hit hit, double score, List<String> words, List<String> facts) {}
