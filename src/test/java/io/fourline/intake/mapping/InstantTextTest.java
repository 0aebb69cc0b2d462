package io.fourline.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {

    @ParameterizedTest
    @CsvSource({
        "2012-03-25T01:59:59+01:00, 2012-03-25T00:59:59Z",
        "2012-03-25T03:00:00+02:00, 2012-03-25T01:00:00Z",
        "2012-03-25T03:00:00.123456789+02:00, 2012-03-25T01:00:00.123456Z",
        "2012-03-25T03:00:00Z, 2012-03-25T03:00:00Z",
        "2024-02-29T12:00:00, 2024-02-29T11:00:00Z",
        "2024-02-29 12:00:00, 2024-02-29T11:00:00Z",
        "2024-02-29, 2024-02-28T23:00:00Z",
        "29/2/2024 12:00, 2024-02-29T11:00:00Z",
        "1/7/2024 09:05, 2024-07-01T07:05:00Z",
    })
    void datesAreReadInTheMappingsFormsAndZone(String text, Instant instant) {
        assertThat(reader().read(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "31/2/2024 10:00",
                "2023-02-29T00:00:00Z",
                "2024-01-01T24:00:00Z",
                "2024-13-01T00:00:00Z",
                "2024-01-01T00:00:60Z",
                "2024-01-01T00:00:00+25:00",
                "0000-01-01T00:00:00Z",
                "2024-01-01T00:00:00.Z+"
            })
    void whatIsNoDateIsNotBentIntoOne(String text) {
        assertThat(reader().read(text)).isNull();
    }

    private static InstantText reader() {
        return new InstantText(new TimeField(List.of("at"), List.of("d/M/uuuu HH:mm"), "Europe/Warsaw"));
    }
}
