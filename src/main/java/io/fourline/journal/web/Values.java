package io.fourline.journal.web;

import io.fourline.shared.text.Wording;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A journaled value taken apart into texts: parts of a map stand under their names, parts of a list under the number of
 * the line they tell of, and other lists in one text.
 */
final class Values {

    private static final String LINE = "line";
    private static final String LABEL = "label";

    private final Wording words;

    Values(Wording words) {
        this.words = words;
    }

    /** Paths such as {@code lines.2.team} with the texts that stand there; nothing for nothing. */
    Map<String, String> texts(String path, Object value) {
        Map<String, String> texts = new TreeMap<>();
        put(texts, path, value);
        return texts;
    }

    private void put(Map<String, String> texts, String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) -> put(texts, path + "." + name, part));
        } else if (value instanceof Collection<?> list && isOfLines(list)) {
            list.forEach(part -> putLine(texts, path, (Map<?, ?>) part));
        } else if (value instanceof Collection<?> list) {
            texts.put(path, list.stream().map(this::label).collect(Collectors.joining("; ")));
        } else if (value != null) {
            texts.put(path, text(value));
        }
    }

    private void putLine(Map<String, String> texts, String path, Map<?, ?> line) {
        line.forEach((name, part) -> {
            if (!LINE.equals(name)) {
                put(texts, path + "." + line.get(LINE) + "." + name, part);
            }
        });
    }

    private static boolean isOfLines(Collection<?> list) {
        return !list.isEmpty()
                && list.stream().allMatch(part -> part instanceof Map<?, ?> map && map.containsKey(LINE));
    }

    private String label(Object part) {
        return part instanceof Map<?, ?> map && map.containsKey(LABEL) ? String.valueOf(map.get(LABEL)) : text(part);
    }

    private String text(Object value) {
        return value instanceof Boolean truth ? words.of(truth ? "history.yes" : "history.no") : String.valueOf(value);
    }
}
