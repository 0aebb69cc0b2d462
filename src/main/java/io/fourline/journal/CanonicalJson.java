package io.fourline.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON after RFC 8785 for what the journal holds: objects with sorted keys, arrays, strings, whole numbers
 * within 2^53, booleans and null. The text it gives is what is stored and hashed.
 */
public final class CanonicalJson {

    private static final JsonFactory FACTORY = factory();
    private static final long LARGEST = 1L << 53;

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for a value that has no canonical form here */
    public static String write(Object value) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Integer || value instanceof Long) {
            writeNumber(json, ((Number) value).longValue());
        } else if (value instanceof Map<?, ?> map) {
            writeObject(json, map);
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else {
            throw new IllegalArgumentException("No canonical form for " + value.getClass());
        }
    }

    private static void writeNumber(JsonGenerator json, long number) throws IOException {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("Beyond 2^53: " + number);
        }
        json.writeNumber(number);
    }

    private static void writeObject(JsonGenerator json, Map<?, ?> map) throws IOException {
        Map<?, ?> sorted = map instanceof TreeMap<?, ?> tree && tree.comparator() == null ? map : new TreeMap<>(map);
        json.writeStartObject();
        for (Map.Entry<?, ?> member : sorted.entrySet()) {
            json.writeFieldName((String) member.getKey());
            write(json, member.getValue());
        }
        json.writeEndObject();
    }

    private static JsonFactory factory() {
        JsonFactory factory = new JsonFactory();
        factory.setCharacterEscapes(new LowerCaseEscapes());
        return factory;
    }

    /** RFC 8785 writes control characters as lower-case {@code \u001f}, where the library would write upper case. */
    private static final class LowerCaseEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private final int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();

        LowerCaseEscapes() {
            for (int c = 0; c < ' '; c++) {
                if (codes[c] < 0) {
                    codes[c] = CharacterEscapes.ESCAPE_CUSTOM;
                }
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return new SerializedString(String.format("\\u%04x", c));
        }
    }
}
