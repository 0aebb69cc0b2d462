package io.fourline.intake.mapping;

import io.fourline.intake.model.Columns;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where one fact stands in a log: the names it may have there (the first that tells something counts; {@code case:} in
 * front of a name means an attribute of the whole case), the desk's words for the source's words, and what holds when
 * nothing is told or the word is not listed. Without {@code values} the source's word is taken as it is.
 *
 * @param like what its values usually look like, so that it is found under a name nobody thought of
 * @param unlike what its values never look like, so that a name used for something else is passed over
 */
public record Field(List<String> keys, Map<String, String> values, String otherwise, Pattern like, Pattern unlike) {

    public Field {
        keys = keys == null ? List.of() : keys.stream().map(Columns::folded).toList();
        values = values == null ? Map.of() : Map.copyOf(values);
    }

    static final Field ABSENT = new Field(null, null, null, null, null);

    static Field orAbsent(Field field) {
        return field == null ? ABSENT : field;
    }

    /** Whether it looks at values before it takes them. */
    boolean followsHabits() {
        return like != null || unlike != null;
    }

    /** The same fact under these names. */
    Field under(List<String> names) {
        return new Field(names, values, otherwise, null, null);
    }

    /** Whether a log with these names of columns can tell this fact. */
    boolean isTold(Columns columns) {
        return keys.stream().anyMatch(columns::has);
    }
}
