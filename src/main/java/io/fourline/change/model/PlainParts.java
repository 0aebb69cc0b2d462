package io.fourline.change.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.fourline.journal.CanonicalJson;
import java.io.IOException;
import java.time.Instant;

/** The parts of a change as the plain maps, lists and texts that the journal keeps, and as the text in its columns. */
public final class PlainParts {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            // What a later version of the desk has written stays readable.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new InstantReader()))
            .build();

    private PlainParts() {}

    /** A part as maps, lists, texts, whole numbers and booleans. */
    public static Object plain(Object part) {
        return part == null ? null : MAPPER.convertValue(part, Object.class);
    }

    public static <T> T read(Object plain, Class<T> type) {
        return MAPPER.convertValue(plain, type);
    }

    static String text(Object part) {
        return part == null ? null : CanonicalJson.write(plain(part));
    }

    static <T> T parse(String text, JavaType type) {
        try {
            return text == null ? null : MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored part of a change is no JSON", e);
        }
    }

    static JavaType listOf(Class<?> type) {
        return MAPPER.getTypeFactory().constructCollectionType(java.util.List.class, type);
    }

    static JavaType one(Class<?> type) {
        return MAPPER.constructType(type);
    }

    private static final class InstantReader extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser text, DeserializationContext context) throws IOException {
            return Instant.parse(text.getText());
        }
    }
}
