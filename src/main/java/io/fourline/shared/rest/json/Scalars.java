package io.fourline.shared.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.fourline.shared.error.Reason;
import io.fourline.shared.text.TextRule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Single values in a body: taken only in their own JSON type, never converted from another. */
final class Scalars {

    /** Values written as strings, with the name of their form. */
    private static final Map<Class<?>, Function<String, Object>> WRITTEN = Map.of(
            Instant.class, Moments::instant,
            Duration.class, Duration::parse,
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse);

    private static final Map<Class<?>, String> NAMES = Map.of(
            String.class, "string",
            Integer.class, "integer",
            int.class, "integer",
            Boolean.class, "boolean",
            boolean.class, "boolean",
            Instant.class, "instant",
            Duration.class, "duration",
            LocalDate.class, "date",
            LocalTime.class, "time");

    private Scalars() {}

    /** What the desk calls such a value when it asks for one. */
    static String name(Class<?> type) {
        return type.isEnum() ? "string" : NAMES.getOrDefault(type, type.getSimpleName());
    }

    static Object read(JsonParser parser, Slot slot, Class<?> type, String path, Findings findings) throws IOException {
        JsonToken token = parser.currentToken();
        if (type == Boolean.class || type == boolean.class) {
            return token.isBoolean() ? parser.getBooleanValue() : wrong(type, path, findings);
        }
        if (type == Integer.class || type == int.class) {
            return token == JsonToken.VALUE_NUMBER_INT
                    ? number(parser.getText(), slot.range(), path, findings)
                    : wrong(type, path, findings);
        }
        if (token != JsonToken.VALUE_STRING) {
            return wrong(type, path, findings);
        }
        String text = parser.getText();
        if (type.isEnum()) {
            return constant(text, type, path, findings);
        }
        return type == String.class ? text(text, slot, path, findings) : written(text, type, path, findings);
    }

    private static Integer number(String digits, Range range, String path, Findings findings) {
        int min = range == null ? Integer.MIN_VALUE : range.min();
        int max = range == null ? Integer.MAX_VALUE : range.max();
        // Longer ones are out of every range, and are not worth converting.
        long number = digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
        if (number < min || number > max) {
            findings.add(path, "outOfRange", String.valueOf(min), String.valueOf(max));
            return null;
        }
        return (int) number;
    }

    private static String text(String text, Slot slot, String path, Findings findings) {
        Optional<Reason> refusal = slot.text().refusal(path, text);
        refusal.ifPresent(findings::add);
        return TextRule.trim(text);
    }

    private static Object constant(String text, Class<?> type, String path, Findings findings) {
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        findings.add(
                path,
                "unknownValue",
                Arrays.stream(constants).map(one -> ((Enum<?>) one).name()).collect(Collectors.joining(", ")));
        return null;
    }

    private static Object written(String text, Class<?> type, String path, Findings findings) {
        Function<String, Object> form = WRITTEN.get(type);
        if (form == null) {
            throw new IllegalStateException("No form for " + type);
        }
        try {
            return form.apply(text);
        } catch (DateTimeException | ArithmeticException e) {
            findings.add(path, "malformed", name(type));
            return null;
        }
    }

    private static Object wrong(Class<?> type, String path, Findings findings) {
        findings.add(path, "wrongType", name(type));
        return null;
    }
}
