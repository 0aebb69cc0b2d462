package io.fourline.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The orders a list may have; each ends in the number, and each has an index that gives it. */
public enum IncidentSort {
    MOST_URGENT("priority", List.of("priority", "opened_at", "number"), false),
    LEAST_URGENT("-priority", List.of("priority", "opened_at", "number"), true),
    OLDEST("openedAt", List.of("opened_at", "number"), false),
    NEWEST("-openedAt", List.of("opened_at", "number"), true),
    DUE("dueAt", List.of("due_at", "number"), false),
    LAST_DUE("-dueAt", List.of("due_at", "number"), true),
    NUMBER("number", List.of("number"), false),
    NUMBER_BACKWARDS("-number", List.of("number"), true);

    private final String key;
    private final List<String> columns;
    private final boolean descending;

    IncidentSort(String key, List<String> columns, boolean descending) {
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

    /** The same order read from its end. */
    public IncidentSort reversed() {
        return of(descending ? key.substring(1) : "-" + key).orElseThrow();
    }

    public static Optional<IncidentSort> of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key.equals(key)).findFirst();
    }
}
