package io.fourline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the stories that the demo lives through. */
final class DemoStories {

    private DemoStories() {}

    /** @param source a resource beside the classes */
    static JsonNode read(String source) {
        try (InputStream in = DemoStories.class.getResourceAsStream(source)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
