package io.fourline.shared.rest;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Characters;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Checks paths and queries as they were sent, before anything decodes them with its own leniency. */
final class RequestAddress {

    private static final int HEX = 16;

    private RequestAddress() {}

    /** @throws InvalidInput when percent-encoding or UTF-8 is broken, or a control character stands in it */
    static void check(String field, String raw) {
        if (raw == null) {
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(field, raw)))
                    .toString();
            if (Characters.hasControls(text)) {
                throw new InvalidInput(field, "controlCharacter");
            }
        } catch (CharacterCodingException e) {
            throw new InvalidInput(field, "notUtf8");
        }
    }

    private static byte[] bytes(String field, String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(octet(field, raw, i));
                i += 2;
            } else {
                // What was not encoded reaches us byte by byte.
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static int octet(String field, String raw, int percent) {
        if (percent + 2 < raw.length()) {
            int high = Character.digit(raw.charAt(percent + 1), HEX);
            int low = Character.digit(raw.charAt(percent + 2), HEX);
            if (high >= 0 && low >= 0) {
                return high * HEX + low;
            }
        }
        throw new InvalidInput(field, "malformedEncoding");
    }
}
