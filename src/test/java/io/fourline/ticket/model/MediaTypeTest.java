package io.fourline.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    @Test
    void aPictureIsAPictureWhateverItIsCalled() {
        assertThat(MediaType.of(PNG, "notes.txt")).isEqualTo("image/png");
    }

    @Test
    void theNameTellsApartWhatBeginsAlike() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 8, 8, 8, 0};
        assertThat(MediaType.of(zip, "letter.docx"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(MediaType.of(zip, "letter.png")).isEqualTo("application/zip");
    }

    @ParameterizedTest
    @CsvSource({
        "<!DOCTYPE html><html><script>alert(1)</script></html>, holiday.png, text/html",
        "%PDF-1.7, page.html, application/pdf",
        "just words, notes.txt, text/plain"
    })
    void theBytesDecideWhateverTheNameSays(String bytes, String name, String type) {
        assertThat(MediaType.of(bytes.getBytes(StandardCharsets.ISO_8859_1), name))
                .isEqualTo(type);
    }

    @Test
    void aFileOfNoBytesAndNoEndingIsUnknown() {
        assertThat(MediaType.of(new byte[0], "file")).isEqualTo("application/octet-stream");
    }
}
