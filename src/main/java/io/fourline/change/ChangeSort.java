package io.fourline.change;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The orders a list of changes may have; each ends in the number, and each has an index that gives it. */
public enum ChangeSort {
    NEWEST("-openedAt", List.of("opened_at", "number"), true),
    OLDEST("openedAt", List.of("opened_at", "number"), false),
    FIRST_WINDOW("from", List.of("from_at", "number"), false),
    LAST_WINDOW("-from", List.of("from_at", "number"), true),
    NUMBER("number", List.of("number"), false),
    NUMBER_BACKWARDS("-number", List.of("number"), true);

    private final String key;
    private final List<String> columns;
    private final boolean descending;

    ChangeSort(String key, List<String> columns, boolean descending) {
        this.key = key;
        this.columns = columns;
        this.descending = descending;
    }

    /** The name in URLs. */
    public String key() {
        return key;
    }

    public List<String> columns() {
        return columns;
    }

    public boolean descending() {
        return descending;
    }

    public static Optional<ChangeSort> of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst();
    }
}
