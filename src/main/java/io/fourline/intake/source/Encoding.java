package io.fourline.intake.source;

import io.fourline.intake.UnreadableLog;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which encoding a text is in: told by its byte order mark, else by its XML declaration, else as expected. */
final class Encoding {

    private static final int LONGEST_DECLARATION = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._\\-]+)[\"']");

    private Encoding() {}

    /** @param expected the encoding where the text does not tell, {@code null} for UTF-8 */
    static Reader read(InputStream bytes, String expected) {
        PushbackInputStream peeked = new PushbackInputStream(bytes, LONGEST_DECLARATION);
        byte[] start = GuardedStream.guarded(() -> {
            byte[] first = peeked.readNBytes(LONGEST_DECLARATION);
            peeked.unread(first);
            return first;
        });
        if (start.length == 0) {
            throw new UnreadableLog("intake.empty");
        }
        return new LenientText(peeked, charset(start, expected));
    }

    private static Charset charset(byte[] start, String expected) {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean marked = first == 0xEFBB && start.length > 2 && (start[2] & 0xFF) == 0xBF;
        Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!marked && declared.find()) {
            return named(declared.group(1));
        }
        return marked || expected == null ? StandardCharsets.UTF_8 : named(expected);
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UnreadableLog("intake.encoding", name);
        }
    }
}
