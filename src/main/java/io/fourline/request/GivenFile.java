package io.fourline.request;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody gives with a request; {@code name} is what they call it. */
public record GivenFile(String name, Content content) {

    /** Where its bytes are read from, once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
