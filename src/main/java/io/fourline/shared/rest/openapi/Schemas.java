package io.fourline.shared.rest.openapi;

import io.fourline.shared.rest.json.FieldName;
import io.fourline.shared.rest.json.Omittable;
import io.fourline.shared.rest.json.Patch;
import io.fourline.shared.rest.json.Range;
import io.fourline.shared.rest.json.Text;
import io.fourline.shared.text.TextRule;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Describes what bodies and answers look like, by the types and rules that the reader and the writer go by. */
final class Schemas {

    private static final Map<Class<?>, String> FORMATS = Map.of(
            Instant.class, "date-time",
            Duration.class, "duration",
            LocalDate.class, "date",
            LocalTime.class, "time");

    private final Map<String, Object> named = new TreeMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** The records described so far, by name. */
    Map<String, Object> named() {
        return named;
    }

    /** How a request body is described: unknown fields are refused, and what is not omittable is required. */
    Map<String, Object> body(Class<?> record) {
        return reference(record, true);
    }

    /** How an answer is described: every key is there, {@code null} when empty. */
    Map<String, Object> answer(Type type) {
        return schema(type, null, false);
    }

    private Map<String, Object> schema(Type type, AnnotatedElement rules, boolean taken) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, rules, taken);
        }
        if (!(type instanceof Class<?> plain)) {
            return new LinkedHashMap<>();
        }
        if (plain.isRecord()) {
            return reference(plain, taken);
        }
        return ofPlain(plain, rules, taken);
    }

    private Map<String, Object> ofGeneric(ParameterizedType generic, AnnotatedElement rules, boolean taken) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (raw == Patch.class) {
            return schema(arguments[0], rules, taken);
        }
        if (Map.class.isAssignableFrom(raw)) {
            Map<String, Object> map = typed("object");
            map.put("additionalProperties", schema(arguments[1], rules, taken));
            return map;
        }
        if (raw.isRecord()) {
            return page(arguments[0]);
        }
        Map<String, Object> list = typed("array");
        list.put("items", schema(arguments[0], rules, taken));
        return list;
    }

    private Map<String, Object> page(Type item) {
        Map<String, Object> items = typed("array");
        items.put("items", schema(item, null, false));
        Map<String, Object> next = typed("string");
        next.put("pattern", "^[A-Za-z0-9_-]+$");
        next.put("nullable", true);
        next.put("description", "Cursor of the next page, for the parameter after; null on the last page.");
        Map<String, Object> page = typed("object");
        page.put("required", List.of("items", "next"));
        page.put("properties", ordered("items", items, "next", next));
        return page;
    }

    private Map<String, Object> ofPlain(Class<?> type, AnnotatedElement rules, boolean taken) {
        if (type == String.class) {
            return taken ? text(rules) : typed("string");
        }
        if (type.isEnum()) {
            Map<String, Object> constant = typed("string");
            constant.put(
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(one -> ((Enum<?>) one).name())
                            .toList());
            return constant;
        }
        if (FORMATS.containsKey(type)) {
            Map<String, Object> written = typed("string");
            written.put("format", FORMATS.get(type));
            return written;
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == double.class || type == Double.class) {
            return typed("number");
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? number(type, rules) : new LinkedHashMap<>();
    }

    private static Map<String, Object> text(AnnotatedElement rules) {
        Text text = rules == null ? null : rules.getAnnotation(Text.class);
        TextRule rule = text == null ? TextRule.NAME : text.value();
        Map<String, Object> string = typed("string");
        string.put("minLength", rule.min());
        string.put("maxLength", rule.max());
        return string;
    }

    private static Map<String, Object> number(Class<?> type, AnnotatedElement rules) {
        Map<String, Object> number = typed("integer");
        number.put("format", type == long.class || type == Long.class ? "int64" : "int32");
        Range range = rules == null ? null : rules.getAnnotation(Range.class);
        if (range != null) {
            number.put("minimum", range.min());
            number.put("maximum", range.max());
        }
        return number;
    }

    private Map<String, Object> reference(Class<?> record, boolean taken) {
        String name = names.get(record);
        if (name == null) {
            name = freeName(record);
            names.put(record, name);
            named.put(name, object(record, taken));
        }
        return ordered("$ref", "#/components/schemas/" + name);
    }

    // Two rooms may call different records the same; the later one is told by where it stands.
    private String freeName(Class<?> record) {
        String name = record.getSimpleName();
        if (!names.containsValue(name)) {
            return name;
        }
        Class<?> around = record.getEnclosingClass();
        String place = around == null
                ? record.getPackageName().replaceAll(".*fourline\\.(\\w+).*", "$1")
                : around.getSimpleName().replace("Resource", "");
        String longer = place + name;
        for (int i = 2; names.containsValue(longer); i++) {
            longer = place + name + i;
        }
        return longer;
    }

    private Map<String, Object> object(Class<?> record, boolean taken) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            boolean patch = component.getType() == Patch.class;
            boolean omittable = component.isAnnotationPresent(Omittable.class);
            Map<String, Object> property = schema(component.getGenericType(), component, taken);
            boolean nullable = taken ? omittable : !component.getType().isPrimitive() && !omittable;
            properties.put(FieldName.of(component), nullable ? nullable(property) : property);
            if (!omittable && !patch) {
                required.add(FieldName.of(component));
            }
        }
        Map<String, Object> object = typed("object");
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        if (taken) {
            object.put("additionalProperties", false);
        }
        return object;
    }

    // Beside a reference nothing else is heard in OpenAPI 3.0.
    private static Map<String, Object> nullable(Map<String, Object> schema) {
        if (schema.containsKey("$ref")) {
            return ordered("allOf", List.of(schema), "nullable", true);
        }
        schema.put("nullable", true);
        return schema;
    }

    static Map<String, Object> typed(String type) {
        return ordered("type", type);
    }

    /** A map that keeps this order. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
