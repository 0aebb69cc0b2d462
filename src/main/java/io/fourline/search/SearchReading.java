package io.fourline.search;

import java.util.Set;

/** As whom somebody reads a layer: whoever holds any of the tokens that a document's layer names as its readers. */
public record SearchReading(String layer, Set<String> tokens) {}
