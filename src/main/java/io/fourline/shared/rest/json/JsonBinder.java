package io.fourline.shared.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fills records from a JSON text, guided by their shape. What does not fit is noted and passed over, so that one reading
 * finds everything; a record is made only while nothing has been noted.
 */
final class JsonBinder {

    private static final int MOST_ELEMENTS = 10_000;
    private static final int MOST_KEYS = 100;
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private final JsonParser parser;
    private final Findings findings;
    private String path = "";

    JsonBinder(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** Where in the body the reading stands. */
    String path() {
        return path;
    }

    Object body(Class<?> type) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            findings.add("", "nullBody");
            return null;
        }
        return object(type);
    }

    private Object object(Class<?> type) throws IOException {
        if (!opens(JsonToken.START_OBJECT, "object")) {
            return null;
        }
        Shape shape = Shape.of(type);
        Object[] values = new Object[shape.slots().size()];
        boolean[] seen = new boolean[values.length];
        String outer = path;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            path = outer.isEmpty() ? name : outer + "." + name;
            int index = shape.indexOf(name);
            parser.nextToken();
            if (index < 0) {
                refuse("unknownField");
            } else if (seen[index]) {
                refuse("duplicateField");
            } else {
                seen[index] = true;
                values[index] = field(shape.slots().get(index));
            }
            path = outer;
        }
        noteMissing(shape, seen, values);
        return findings.any() ? null : shape.make(values);
    }

    private void noteMissing(Shape shape, boolean[] seen, Object[] values) {
        for (int i = 0; i < seen.length; i++) {
            Slot slot = shape.slots().get(i);
            if (seen[i]) {
                continue;
            }
            if (slot.required()) {
                findings.add(path.isEmpty() ? slot.name() : path + "." + slot.name(), "missing");
            }
            values[i] = slot.whenLeftOut();
        }
    }

    private Object field(Slot slot) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            Object value = value(slot);
            return slot.patch() ? Patch.of(value) : value;
        }
        if (!slot.omittable()) {
            findings.add(path, "missing");
        }
        return slot.patch() ? Patch.of(null) : null;
    }

    private Object value(Slot slot) throws IOException {
        if (slot.type() instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? map(slot.element(arguments[1]))
                    : list(slot.element(arguments[0]));
        }
        Class<?> type = (Class<?>) slot.type();
        if (type.isRecord()) {
            return object(type);
        }
        if (parser.currentToken().isStructStart()) {
            refuse("wrongType", Scalars.name(type));
            return null;
        }
        return Scalars.read(parser, slot, type, path, findings);
    }

    private List<Object> list(Slot element) throws IOException {
        List<Object> elements = new ArrayList<>();
        if (!opens(JsonToken.START_ARRAY, "array")) {
            return elements;
        }
        String outer = path;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path = outer + "[" + elements.size() + "]";
            if (elements.size() == MOST_ELEMENTS) {
                findings.add(outer, "tooMany", MOST_ELEMENTS);
                throw findings.refusal();
            }
            elements.add(field(element));
            path = outer;
        }
        return elements;
    }

    private Map<String, Object> map(Slot element) throws IOException {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (!opens(JsonToken.START_OBJECT, "object")) {
            return entries;
        }
        Set<String> seen = new HashSet<>();
        String outer = path;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            path = outer + "." + key;
            parser.nextToken();
            if (!seen.add(key)) {
                refuse("duplicateField");
            } else if (!KEY.matcher(key).matches()) {
                refuse("malformedKey");
            } else if (seen.size() > MOST_KEYS) {
                findings.add(outer, "tooMany", MOST_KEYS);
                throw findings.refusal();
            } else {
                entries.put(key, field(element));
            }
            path = outer;
        }
        return entries;
    }

    private boolean opens(JsonToken bracket, String kind) throws IOException {
        if (parser.currentToken() == bracket) {
            return true;
        }
        refuse("wrongType", kind);
        return false;
    }

    private void refuse(String code, Object... arguments) throws IOException {
        findings.add(path, code, arguments);
        parser.skipChildren();
    }
}
