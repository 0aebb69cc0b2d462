package io.fourline.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is found as one: a ticket, an article. Its words and facts lie in layers, and whoever may not read a layer
 * neither finds by its words nor is shown any of them.
 *
 * @param key number or code, unique in its kind
 * @param at when it happened, for what is newer first
 */
public record SearchDocument(String kind, String key, Instant at, List<Layer> layers) {

    /** The layer that is open to everybody concerned. */
    public static final String PUBLIC = "public";

    /** What only the desk reads, beside everything of {@link #PUBLIC}. */
    public static final String INTERNAL = "internal";

    /**
     * Words and facts for some readers.
     *
     * @param title {@code null} in {@link #INTERNAL}, whose readers are shown the public one
     * @param readers tokens of who may read it
     * @param facts lower-case names with their values; empty in {@link #INTERNAL} when they are the public ones
     */
    public record Layer(
            String name, Set<String> readers, String title, List<Passage> passages, Map<String, List<String>> facts) {}

    /** A text, and what it is of the document, such as {@code comment}. */
    public record Passage(String part, String text) {}
}
