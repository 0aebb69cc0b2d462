package io.fourline.shared.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.fourline.shared.error.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a request body into a record, strictly after RFC 8259: UTF-8, one value, no duplicate or unknown fields, no value
 * of another type than asked for. It walks the text once and builds nothing that the record does not hold, so that no
 * body costs more memory than its own length.
 */
public final class StrictJson {

    /** How deep arrays and objects may lie in one another. */
    public static final int DEEPEST = 20;

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 1_000;

    // Field names come from outside and are not worth remembering: no table of names, and so none to be flooded.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private StrictJson() {}

    /** @throws InvalidInput with every field that is wrong, by its path */
    public static <T> T read(byte[] body, Class<T> type) {
        CharBuffer text = decoded(body);
        Findings findings = new Findings();
        try (JsonParser parser = FACTORY.createParser(text.array(), text.arrayOffset(), text.remaining())) {
            return read(parser, type, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(JsonParser parser, Class<T> type, Findings findings) throws IOException {
        JsonBinder binder = new JsonBinder(parser, findings);
        try {
            if (parser.nextToken() == null) {
                throw new InvalidInput("body", "emptyBody");
            }
            Object value = binder.body(type);
            if (parser.nextToken() != null) {
                findings.add("", "trailingText");
            }
            if (findings.any()) {
                throw findings.refusal();
            }
            return type.cast(value);
        } catch (StreamConstraintsException e) {
            boolean deep = parser.getParsingContext().getNestingDepth() >= DEEPEST;
            findings.add(binder.path(), deep ? "tooDeep" : "beyondLimits", DEEPEST);
            throw findings.refusal();
        } catch (JsonProcessingException e) {
            findings.add(
                    binder.path(),
                    "notJson",
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
            throw findings.refusal();
        }
    }

    private static CharBuffer decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw new InvalidInput("body", "notUtf8");
        }
    }
}
