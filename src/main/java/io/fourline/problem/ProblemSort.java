package io.fourline.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The orders a list may have; each ends in the number, and each has an index that gives it. */
public enum ProblemSort {
    MOST_URGENT("priority", List.of("priority", "opened_at", "number"), false),
    LEAST_URGENT("-priority", List.of("priority", "opened_at", "number"), true),
    FIRST_DUE("dueAt", List.of("due_at", "number"), false),
    OLDEST("openedAt", List.of("opened_at", "number"), false),
    NEWEST("-openedAt", List.of("opened_at", "number"), true),
    NUMBER("number", List.of("number"), false),
    NUMBER_BACKWARDS("-number", List.of("number"), true);

    private final String key;
    private final List<String> columns;
    private final boolean descending;

    ProblemSort(String key, List<String> columns, boolean descending) {
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

    public static Optional<ProblemSort> of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst();
    }
}
