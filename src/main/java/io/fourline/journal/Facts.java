package io.fourline.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Folded facts by their names, in the types of a record; {@code null} for a fact that was never told. */
public record Facts(Map<String, Object> facts) {

    public String text(String field) {
        return (String) facts.get(field);
    }

    public Integer number(String field) {
        return (Integer) facts.get(field);
    }

    public boolean truth(String field) {
        return Boolean.TRUE.equals(facts.get(field));
    }

    public Instant instant(String field) {
        String text = text(field);
        return text == null ? null : Instant.parse(text);
    }

    public <E extends Enum<E>> E constant(String field, Class<E> type) {
        String text = text(field);
        return text == null ? null : Enum.valueOf(type, text);
    }

    public List<String> texts(String field) {
        return facts.get(field) instanceof List<?> all
                ? all.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The place of the last entry that tells of them. */
    public int version() {
        return number(Fold.VERSION);
    }
}
