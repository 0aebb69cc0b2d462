package io.fourline.cmdb.inventory;

import io.fourline.shared.error.InvalidInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an inventory: its encoding is told by its byte order mark, else by whoever sent it, else it is UTF-8.
 *
 * @param rows without the line in which a spreadsheet names its separator
 * @param firstLine on which they begin in the file, from 1
 */
record InventoryText(String rows, char separator, long firstLine) {

    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([,;\t|])\"?[,;\t|]*(?:\\r\\n|\\r|\\n)");

    /**
     * @param said the encoding where there is no byte order mark; {@code null} where nobody says
     * @throws InvalidInput when it is in another
     */
    static InventoryText of(byte[] bytes, Charset said) {
        String text = decoded(bytes, said);
        Matcher named = SEPARATOR_LINE.matcher(text);
        return named.lookingAt()
                ? new InventoryText(text.substring(named.end()), named.group(1).charAt(0), 2)
                : new InventoryText(text, separator(text), 1);
    }

    private static String decoded(byte[] bytes, Charset said) {
        Charset charset = marked(bytes, said == null ? StandardCharsets.UTF_8 : said);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new InvalidInput("file", "notInEncoding", charset.name());
        }
    }

    private static Charset marked(byte[] bytes, Charset otherwise) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> otherwise;
        };
    }

    /** What stands most often in the first line that says anything. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(first, separator) > count(first, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }
}
