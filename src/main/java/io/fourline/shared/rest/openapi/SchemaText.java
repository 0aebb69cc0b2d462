package io.fourline.shared.rest.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads schemas of the description as people would say them. */
public final class SchemaText {

    /** A field: its name, what it takes, whether it must be there, and what more there is to say. */
    public record FieldText(String name, String type, boolean required, String says) {}

    private final Map<String, Object> document;

    SchemaText(Map<String, Object> document) {
        this.document = document;
    }

    /** The fields of the first form of a body. */
    List<FieldText> fieldsOf(Map<String, Object> content) {
        if (content.isEmpty()) {
            return List.of();
        }
        Object first = content.values().iterator().next();
        Map<String, Object> schema = resolved(map(asMap(first), "schema"));
        Map<String, Object> list = map(map(schema, "properties"), "items");
        boolean page = "array".equals(list.get("type"));
        return fields(page ? resolved(map(list, "items")) : schema, page ? "items[]." : "");
    }

    private List<FieldText> fields(Map<String, Object> schema, String prefix) {
        List<?> required = (List<?>) schema.getOrDefault("required", List.of());
        List<FieldText> fields = new ArrayList<>();
        map(schema, "properties")
                .forEach((name, property) ->
                        fields.add(field(prefix + name, asMap(property), required.contains(name), null)));
        return fields;
    }

    FieldText field(String name, Map<String, Object> schema, boolean required, String says) {
        return new FieldText(name, type(schema), required, says == null ? (String) schema.get("description") : says);
    }

    private String type(Map<String, Object> given) {
        Map<String, Object> schema = resolved(given);
        if (schema.get("enum") instanceof List<?> words) {
            return String.join(" | ", words.stream().map(String::valueOf).toList());
        }
        if ("array".equals(schema.get("type"))) {
            return type(map(schema, "items")) + "[]";
        }
        if (schema.get("additionalProperties") instanceof Map<?, ?> values) {
            return "{…: " + type(asMap(values)) + "}";
        }
        if (schema.containsKey("properties")) {
            return "{" + String.join(", ", map(schema, "properties").keySet()) + "}";
        }
        Object type = schema.getOrDefault("format", schema.getOrDefault("type", ""));
        return type + limits(schema) + (Boolean.TRUE.equals(given.get("nullable")) ? " | null" : "");
    }

    private static String limits(Map<String, Object> schema) {
        if (schema.containsKey("maxLength")) {
            return " " + schema.get("minLength") + "…" + schema.get("maxLength");
        }
        return schema.containsKey("maximum") ? " " + schema.get("minimum") + "…" + schema.get("maximum") : "";
    }

    /** What a reference leads to; anything else is itself. */
    Map<String, Object> resolved(Map<String, Object> schema) {
        if (schema.get("allOf") instanceof List<?> all) {
            return resolved(asMap(all.get(0)));
        }
        if (!(schema.get("$ref") instanceof String reference)) {
            return schema;
        }
        Map<String, Object> found = document;
        for (String step : reference.substring(2).split("/")) {
            found = map(found, step);
        }
        return found;
    }

    static Map<String, Object> map(Map<String, Object> owner, String key) {
        return asMap(owner.getOrDefault(key, Map.of()));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
