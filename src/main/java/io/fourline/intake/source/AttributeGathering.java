package io.fourline.intake.source;

import io.fourline.intake.model.Attributes;
import io.fourline.intake.model.Columns;
import java.util.Arrays;
import java.util.List;

/** Collects the attributes of one XES event or case; events that name the same attributes share their names. */
final class AttributeGathering {

    private String[] names = new String[16];
    private String[] values = new String[16];
    private int count;
    private Columns lastColumns = Attributes.NONE.columns();

    int count() {
        return count;
    }

    void clear() {
        Arrays.fill(names, 0, count, null);
        Arrays.fill(values, 0, count, null);
        count = 0;
    }

    void add(String name, String value) {
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        names[count] = name;
        values[count] = value;
        count++;
    }

    Attributes gathered() {
        if (!lastColumns.are(names, count)) {
            lastColumns = new Columns(List.of(Arrays.copyOf(names, count)));
        }
        return new Attributes(lastColumns, Arrays.copyOf(values, count));
    }
}
