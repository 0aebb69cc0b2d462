package io.fourline.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LenientTextTest {

    @Test
    void validTextIsReadAsItIsInPiecesOfAnySize() throws IOException {
        String text = "\uFEFFa\u00E9\u20AC\uD83D\uDEE0\n".repeat(30_000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int piece : new int[] {1, 2, 3, 7, 4_096}) {
            assertThat(read(bytes, piece)).isEqualTo(text.substring(1));
        }
    }

    @Test
    void eachBadByteBecomesOneLoneSurrogateAndTheRestIsRead() throws IOException {
        byte[] bytes = {'a', (byte) 0xFF, 'b', (byte) 0xC3, 'c', (byte) 0xE2, (byte) 0x82, 'd', (byte) 0xC3};
        String text = read(bytes, 16);
        assertThat(text.replaceAll("[\\uDC80-\\uDCFF]", "?")).isEqualTo("a?b?c?d?");
        assertThat(LenientText.flawAt(text)).isEqualTo(1);
        assertThat(LenientText.isBadByte(text.charAt(1))).isTrue();
    }

    @Test
    void controlCharactersAreFlawsAndFourByteCharactersAreNot() {
        assertThat(LenientText.flawAt("ok \uD83D\uDEE0 \t\r\n \u00E9")).isEqualTo(-1);
        assertThat(LenientText.flawAt("no\0")).isEqualTo(2);
        assertThat(LenientText.flawAt("\u0085")).isZero();
        assertThat(LenientText.isBadByte('\0')).isFalse();
    }

    private static String read(byte[] bytes, int piece) throws IOException {
        StringWriter text = new StringWriter();
        try (LenientText reader = new LenientText(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            char[] letters = new char[piece + 3];
            for (int read = reader.read(letters, 3, piece); read >= 0; read = reader.read(letters, 3, piece)) {
                assertThat(read).isPositive();
                text.write(letters, 3, read);
            }
        }
        return text.toString();
    }
}
