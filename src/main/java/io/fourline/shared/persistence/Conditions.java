package io.fourline.shared.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a query written by hand asks of its rows: conditions that must all hold, with the values of their marks in order. */
public final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** @param values one for each mark in the condition */
    public Conditions and(String condition, Object... values) {
        return and(condition, Arrays.asList(values));
    }

    /** @param values one for each mark in the condition */
    public Conditions and(String condition, List<?> values) {
        text.append(text.isEmpty() ? "" : " and ").append(condition);
        this.values.addAll(values);
        return this;
    }

    /** Asks nothing where there is no value. */
    public Conditions andIfGiven(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    public List<Object> values() {
        return values;
    }

    /** Sets the values at the places of their marks. */
    public Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /** The conditions, joined. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** The pattern of texts that hold these words as they stand, in small letters, for a {@code like} with {@code escape '!'}. */
    public static String containing(String words) {
        String literal = words.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return '%' + literal + '%';
    }
}
