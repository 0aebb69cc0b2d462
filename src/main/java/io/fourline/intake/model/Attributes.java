package io.fourline.intake.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the source told in one event or row, word for word; values not told are {@code null}. */
public final class Attributes {

    public static final Attributes NONE = new Attributes(new Columns(List.of()), new String[0]);

    private final Columns columns;
    private final String[] values;

    /** @param values one per column; kept, not copied */
    public Attributes(Columns columns, String[] values) {
        this.columns = columns;
        this.values = values;
    }

    public Columns columns() {
        return columns;
    }

    /** The value under a folded name, or {@code null}. */
    public String value(String foldedName) {
        int position = columns.position(foldedName);
        return position < 0 ? null : values[position];
    }

    public String value(int position) {
        return values[position];
    }

    /** Everything told, in the order of the file; of names told twice the first. */
    public Map<String, String> asMap() {
        Map<String, String> told = new LinkedHashMap<>();
        for (int position = 0; position < values.length; position++) {
            if (values[position] != null) {
                told.putIfAbsent(columns.name(position), values[position]);
            }
        }
        return told;
    }
}
