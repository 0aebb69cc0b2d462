package io.fourline.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Words;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {

    private static final int EIGHT_HOURS = 28_800;
    private static final DurationText SPANS = new DurationText(Words.strict().in(Locale.ENGLISH), EIGHT_HOURS);

    @ParameterizedTest
    @CsvSource({
        "15 min, PT15M, 15 min",
        "90min, PT1H30M, 1 h 30 min",
        "4 h, PT4H, 4 h",
        "1 h 30 min, PT1H30M, 1 h 30 min",
        "1.5 h, PT1H30M, 1 h 30 min",
        "'0,5 h', PT30M, 30 min",
        "3 d, PT24H, 3 d",
        "8 HOURS, PT8H, 1 d",
        "1 day 2 hours, PT10H, 10 h",
        "45 s, PT45S, 45 s",
        "PT8H, PT8H, 1 d",
        "p3d, PT72H, 9 d",
        "' 100 h ', PT100H, 100 h",
        "12345 min, PT205H45M, 205 h 45 min"
    })
    void aSpanIsReadAsPeopleTypeItAndShownInItsShortForm(String typed, Duration read, String shown) {
        assertThat(SPANS.parse("target", typed)).isEqualTo(read);
        assertThat(SPANS.of(read)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "'', missing",
        "90, spanUnit",
        "1 h 30, spanUnit",
        "four hours, spanMalformed",
        "-4 h, spanMalformed",
        "4:30, spanMalformed",
        "30 min 4 h, spanMalformed",
        "4 h 4 h, spanMalformed",
        "4 fortnights, spanMalformed",
        "'1,500 h', spanMalformed",
        "1234567890123 h, spanMalformed",
        "PT, spanMalformed",
        "P100Y, spanMalformed",
        "PT99999999999999999999H, spanMalformed"
    })
    void whatIsNoSpanIsRefusedWithWhy(String typed, String code) {
        assertThatThrownBy(() -> SPANS.parse("target", typed))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    @Test
    void nobodyCountsInDaysThatHaveNoLength() {
        DurationText spans = new DurationText(Words.strict().in(Locale.ENGLISH), 0);

        assertThatThrownBy(() -> spans.parse("target", "3 d")).hasMessageContaining("spanDay");
        assertThat(spans.of(Duration.ofDays(3))).isEqualTo("72 h");
    }

    @ParameterizedTest
    @CsvSource({"PT0S, spanNotPositive", "PT-8H, spanNotPositive", "PT876000H, spanTooLong", "PT0.5S, spanTooFine"})
    void aTargetMustBePossible(Duration target, String code) {
        assertThat(DurationText.refusal("target", target))
                .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo(code));
        assertThat(DurationText.refusal("target", Duration.ofDays(3_652))).isEmpty();
    }
}
