package io.fourline.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes strictly without giving up: each byte that is no text in the file's encoding becomes a lone low surrogate,
 * which no valid text contains, so that the row it stands in can be found and the rest be read.
 */
final class LenientText extends Reader {

    private static final char LONE = 0xDC00;
    private static final char NONE = 0;
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer pending = ByteBuffer.allocate(1 << 16).limit(0);
    private char secondHalf = NONE;
    private boolean atStart = true;
    private boolean ended;

    LenientText(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The first thing in a text that is no text: a byte outside the encoding or a control character; or -1. */
    static int flawAt(String text) {
        for (int position = 0; position < text.length(); position++) {
            char letter = text.charAt(position);
            if (letter < ' ' ? letter != '\t' && letter != '\n' && letter != '\r' : letter >= 0x7F && isFlaw(letter)) {
                return position;
            }
            if (Character.isHighSurrogate(letter)) {
                position++;
            }
        }
        return -1;
    }

    /** Whether a flaw is a byte outside the encoding. */
    static boolean isBadByte(char flaw) {
        return Character.isLowSurrogate(flaw);
    }

    private static boolean isFlaw(char letter) {
        return letter < 0xA0 || Character.isLowSurrogate(letter);
    }

    @Override
    public int read(char[] letters, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(letters, from, length).slice();
        if (secondHalf != NONE) {
            out.put(secondHalf);
            secondHalf = NONE;
        }
        while (out.position() == 0 && !ended) {
            decode(out);
            skipMark(out);
        }
        return out.position() == 0 ? -1 : out.position();
    }

    private void decode(CharBuffer out) throws IOException {
        CoderResult result = decoder.decode(pending, out, false);
        if (result.isError()) {
            replace(result.length(), out);
        } else if (result.isUnderflow() && !fill()) {
            finish(out);
        } else if (result.isOverflow() && out.position() == 0) {
            halve(out);
        }
    }

    /** There is room for half of a four-byte letter only. */
    private void halve(CharBuffer out) {
        CharBuffer pair = CharBuffer.allocate(2);
        decoder.decode(pending, pair, false);
        out.put(pair.get(0));
        secondHalf = pair.get(1);
    }

    /** What is left when the bytes end is half a letter. */
    private void finish(CharBuffer out) {
        while (pending.hasRemaining() && out.hasRemaining()) {
            out.put((char) (LONE + (pending.get() & 0xFF)));
        }
        ended = !pending.hasRemaining();
    }

    private void replace(int count, CharBuffer out) {
        if (out.hasRemaining()) {
            out.put((char) (LONE + (pending.get() & 0xFF)));
            pending.position(pending.position() + count - 1);
        }
    }

    private boolean fill() throws IOException {
        pending.compact();
        int read = bytes.read(pending.array(), pending.position(), pending.remaining());
        if (read > 0) {
            pending.position(pending.position() + read);
        }
        pending.flip();
        return read >= 0;
    }

    private void skipMark(CharBuffer out) {
        if (atStart && out.position() > 0) {
            atStart = false;
            if (out.get(0) == BYTE_ORDER_MARK) {
                CharBuffer rest = out.duplicate().flip();
                rest.position(1);
                out.clear();
                out.put(rest.slice().toString());
            }
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
