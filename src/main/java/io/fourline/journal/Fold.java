package io.fourline.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Folds a history into the record it tells: the newest value of every field. */
public final class Fold {

    /** Under this name stands the place of the last folded entry. */
    public static final String VERSION = "version";

    private Fold() {}

    public static Map<String, Object> of(List<Entry> entries) {
        Map<String, Object> record = new TreeMap<>();
        for (Entry entry : entries) {
            entry.changes().forEach((field, change) -> record.put(field, change.now()));
        }
        if (!entries.isEmpty()) {
            record.put(VERSION, entries.get(entries.size() - 1).seq());
        }
        return record;
    }
}
