package io.fourline.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadHeadersTest {

    @Test
    void aFileIsAlwaysToBeSavedAndNeverToBeRun() {
        assertThat(DownloadHeaders.of("page.html", "text/html", 7, "ab"))
                .containsEntry("Content-Type", "text/html")
                .containsEntry("Content-Length", "7")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasEntrySatisfying(
                        "Content-Disposition", value -> assertThat(value).startsWith("attachment;"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report.pdf | attachment; filename="report.pdf"; filename*=UTF-8''report.pdf
            żółw.txt   | attachment; filename="___w.txt"; filename*=UTF-8''%C5%BC%C3%B3%C5%82w.txt
            a"b;c.txt  | attachment; filename="a_b;c.txt"; filename*=UTF-8''a%22b%3Bc.txt
            50% x.txt  | attachment; filename="50_ x.txt"; filename*=UTF-8''50%25%20x.txt
            🐉.txt     | attachment; filename="_.txt"; filename*=UTF-8''%F0%9F%90%89.txt
            """)
    void theNameStandsInBothForms(String fileName, String header) {
        assertThat(DownloadHeaders.disposition(fileName)).isEqualTo(header);
    }
}
