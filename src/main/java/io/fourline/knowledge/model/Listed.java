package io.fourline.knowledge.model;

import java.util.Arrays;
import java.util.List;

/** Lists of words in one column: a line break before, between and after them; nothing at all for none. */
final class Listed {

    private static final String BREAK = "\n";

    private Listed() {}

    static String join(List<String> words) {
        return words.isEmpty() ? "" : BREAK + String.join(BREAK, words) + BREAK;
    }

    static List<String> split(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.strip().split(BREAK));
    }
}
