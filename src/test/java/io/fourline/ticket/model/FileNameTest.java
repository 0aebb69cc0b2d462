package io.fourline.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\screen.png, screen.png",
        "'  notes.txt ', notes.txt",
        "archive.tar.gz, archive.tar.gz",
        "żółw — 龍🐉.txt, żółw — 龍🐉.txt",
        "script.js. . , script.js",
        ".profile, .profile"
    })
    void aNameKeepsWhatItSaysAndLosesWhereItLay(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ".", "..", "folder/", "\u0000\u0007", "\u202E"})
    void aNameThatSaysNothingIsReplaced(String given) {
        assertThat(FileName.clean(given)).isEqualTo("file");
    }

    @Test
    void controlCharactersAndDirectionMarksAreTakenOut() {
        assertThat(FileName.clean("invoice\u202Etxt.exe\r\n\u2066.pdf\uD800")).isEqualTo("invoicetxt.exe.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String kept = FileName.clean("x".repeat(400) + ".pdf");
        assertThat(kept).hasSize(FileName.LONGEST).endsWith("x.pdf");
    }

    @Test
    void aLongNameIsNotCutInsideACharacter() {
        String kept = FileName.clean("x".repeat(254) + "🐉🐉");
        assertThat(kept).isEqualTo("x".repeat(254));
    }
}
