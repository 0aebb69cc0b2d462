package io.fourline.journal;

import io.fourline.shared.text.Characters;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON after RFC 8785 for what the journal holds: objects with sorted keys, arrays, strings, whole numbers
 * within 2^53, booleans and null. The text it gives is what is stored and hashed.
 */
public final class CanonicalJson {

    private static final long LARGEST = 1L << 53;

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for a value that has no canonical form here */
    public static String write(Object value) {
        StringBuilder json = new StringBuilder(512);
        write(json, value);
        return json.toString();
    }

    private static void write(StringBuilder json, Object value) {
        if (value == null || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof String text) {
            writeString(json, text);
        } else if (value instanceof Integer || value instanceof Long) {
            writeNumber(json, ((Number) value).longValue());
        } else if (value instanceof Map<?, ?> map) {
            writeObject(json, map);
        } else if (value instanceof Collection<?> list) {
            writeArray(json, list);
        } else {
            throw new IllegalArgumentException("No canonical form for " + value.getClass());
        }
    }

    private static void writeNumber(StringBuilder json, long number) {
        if (number > LARGEST || number < -LARGEST) {
            throw new IllegalArgumentException("Beyond 2^53: " + number);
        }
        json.append(number);
    }

    private static void writeArray(StringBuilder json, Collection<?> list) {
        json.append('[');
        String separator = "";
        for (Object item : list) {
            json.append(separator);
            write(json, item);
            separator = ",";
        }
        json.append(']');
    }

    private static void writeObject(StringBuilder json, Map<?, ?> map) {
        Map<?, ?> sorted = map instanceof TreeMap<?, ?> tree && tree.comparator() == null ? map : new TreeMap<>(map);
        json.append('{');
        String separator = "";
        for (Map.Entry<?, ?> member : sorted.entrySet()) {
            json.append(separator);
            writeString(json, (String) member.getKey());
            json.append(':');
            write(json, member.getValue());
            separator = ",";
        }
        json.append('}');
    }

    // By hand, because a library with its own escapes writes everything beyond ASCII as an escape, which the RFC
    // forbids.
    private static void writeString(StringBuilder json, String text) {
        if (Characters.hasLoneSurrogates(text)) {
            throw new IllegalArgumentException("UTF-8 has no form for half a surrogate pair");
        }
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            writeCharacter(json, text.charAt(i));
        }
        json.append('"');
    }

    private static void writeCharacter(StringBuilder json, char c) {
        switch (c) {
            case '"', '\\' -> json.append('\\').append(c);
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (c < ' ') {
                    json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
