package io.fourline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolishHolidaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19",
                "1981-04-19"
            })
    void easterFallsWhereTheAlmanacHasIt(LocalDate easter) {
        assertThat(PolishHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void theMovableFeastsFollowEasterAndChristmasEveIsYoung() {
        assertThat(PolishHolidays.of(2026, 2026))
                .containsEntry(LocalDate.of(2026, 6, 4), "Corpus Christi")
                .containsEntry(LocalDate.of(2026, 4, 6), "Easter Monday")
                .containsKey(LocalDate.of(2026, 12, 24))
                .hasSize(14);
        assertThat(PolishHolidays.of(2024, 2024)).doesNotContainKey(LocalDate.of(2024, 12, 24));
    }
}
