package io.fourline.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A search for what is like a text.
 *
 * @param kind the kind of documents
 * @param needed facts that a document must have, each with the values that will do
 * @param shared facts that make a document more alike when it has them too
 * @param except key of the document that the text is taken from; {@code null} when it is none
 * @param since the oldest one wanted; {@code null} for any
 * @param imported whether records of elsewhere are wanted, too
 */
public record LikeRequest(
        String title,
        String text,
        String kind,
        Map<String, List<String>> needed,
        Map<String, String> shared,
        String except,
        Instant since,
        boolean imported,
        int limit) {}
