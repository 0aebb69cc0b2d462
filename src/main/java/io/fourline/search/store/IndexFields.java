package io.fourline.search.store;

import io.fourline.search.SearchDocument;
import java.util.List;

/** The names of the index's fields; what belongs to a layer bears its name. */
final class IndexFields {

    /** Grows with every change of analysis or fields; an index of another one is built anew. */
    static final int VERSION = 2;

    static final String ID = "id";
    static final String KIND = "kind";
    static final String KEY = "key";
    static final String NUMBER = "number";
    static final String AT = "at";
    static final String TITLE = "title";
    static final String BEGINNINGS = "beginnings@";

    private IndexFields() {}

    static String id(String kind, String key) {
        return kind + '|' + key;
    }

    static String title(String layer) {
        return TITLE + '@' + layer;
    }

    static String text(String layer) {
        return "text@" + layer;
    }

    static String beginnings(String layer) {
        return BEGINNINGS + layer;
    }

    static String passages(String layer) {
        return "passages@" + layer;
    }

    static String readers(String layer) {
        return "readers@" + layer;
    }

    static String fact(String layer, String name) {
        return "fact@" + layer + '@' + name;
    }

    static String facts(String layer) {
        return "facts@" + layer;
    }

    /** The layers that a reader of one reads, the widest first. */
    static List<String> read(String layer) {
        return layer.equals(SearchDocument.INTERNAL)
                ? List.of(SearchDocument.PUBLIC, SearchDocument.INTERNAL)
                : List.of(layer);
    }
}
