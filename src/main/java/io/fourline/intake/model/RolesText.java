package io.fourline.intake.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.intake.LogPreview;
import io.fourline.intake.LogRole;
import io.fourline.journal.CanonicalJson;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Roles and their names in a log, as the table keeps them. */
final class RolesText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> OBJECT = new TypeReference<>() {};

    private RolesText() {}

    static String write(Map<LogRole, String> roles) {
        Map<String, Object> words = new TreeMap<>();
        roles.forEach((role, name) -> words.put(role.word(), name));
        return CanonicalJson.write(words);
    }

    static String write(List<LogPreview.Part> parts) {
        Map<LogRole, String> roles = new EnumMap<>(LogRole.class);
        parts.forEach(part -> roles.put(part.role(), part.name()));
        return write(roles);
    }

    /** @param text may be {@code null} */
    static Map<LogRole, String> read(String text) {
        Map<LogRole, String> roles = new EnumMap<>(LogRole.class);
        if (text != null) {
            words(text).forEach((word, name) -> roles.put(LogRole.of(word).orElseThrow(), name));
        }
        return roles;
    }

    static List<LogPreview.Part> parts(String text) {
        return read(text).entrySet().stream()
                .map(role -> new LogPreview.Part(role.getKey(), role.getValue()))
                .toList();
    }

    private static Map<String, String> words(String text) {
        try {
            return JSON.readValue(text, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The table holds what nobody wrote", e);
        }
    }
}
