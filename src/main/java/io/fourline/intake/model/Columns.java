package io.fourline.intake.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names under which a row or an event tells its values, in the order of the file; shared by all rows alike. */
public final class Columns {

    private final String[] names;
    private final Map<String, Integer> positions = new HashMap<>();

    public Columns(List<String> names) {
        this.names = names.toArray(String[]::new);
        for (int position = 0; position < this.names.length; position++) {
            positions.putIfAbsent(folded(this.names[position]), position);
        }
    }

    /** The form in which names are compared: the case of letters does not matter. */
    public static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The position of a folded name, or -1. */
    public int position(String foldedName) {
        return positions.getOrDefault(foldedName, -1);
    }

    public boolean has(String foldedName) {
        return positions.containsKey(foldedName);
    }

    public String name(int position) {
        return names[position];
    }

    public int size() {
        return names.length;
    }

    public List<String> names() {
        return List.of(names);
    }

    /** Whether the first {@code count} of these names are all the names there are. */
    public boolean are(String[] others, int count) {
        return Arrays.equals(names, 0, names.length, others, 0, count);
    }
}
