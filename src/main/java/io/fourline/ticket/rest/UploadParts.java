package io.fourline.ticket.rest;

import io.fourline.shared.text.Checks;
import io.fourline.ticket.Visibility;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a multipart upload says: one {@code file}, and who shall read it ({@code PUBLIC} when nothing is said). */
public record UploadParts(EntityPart file, Visibility visibility) {

    private static final int LONGEST_WORD = 100;

    public static UploadParts read(List<EntityPart> parts) {
        Checks checks = new Checks();
        EntityPart file = null;
        Visibility visibility = Visibility.PUBLIC;
        boolean said = false;
        for (EntityPart part : parts) {
            if (part.getName().equals("file")) {
                checks.that(file == null, "file", "repeated");
                file = part;
            } else if (part.getName().equals("visibility")) {
                checks.that(!said, "visibility", "repeated");
                said = true;
                visibility = visibility(word(part), checks);
            } else {
                checks.that(false, part.getName(), "unknownField");
            }
        }
        checks.required("file", file);
        checks.done();
        return new UploadParts(file, visibility);
    }

    public InputStream bytes() {
        return file.getContent();
    }

    public String fileName() {
        return file.getFileName().map(UploadParts::asUtf8).orElse(null);
    }

    // Header texts arrive byte by byte; browsers and other programs send names in UTF-8 (RFC 7578, 5.1).
    private static String asUtf8(String name) {
        if (name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }

    private static Visibility visibility(String word, Checks checks) {
        return Arrays.stream(Visibility.values())
                .filter(value -> value.name().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    String allowed =
                            Arrays.stream(Visibility.values()).map(Enum::name).collect(Collectors.joining(", "));
                    checks.that(false, "visibility", "unknownValue", allowed);
                    return null;
                });
    }

    private static String word(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_WORD), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
