package io.fourline.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Map<String, Map<String, String>> PATTERNS = Map.of(
            "en",
            Map.of(
                    "hello", "Hello {0}, it''s {1}",
                    "count", "{0, plural, =0 {no tickets} one {# ticket} other {# tickets}}",
                    "fixed", "What''s new",
                    "brace", "'{'0'}' stays",
                    "only.english", "Only here"),
            "ru",
            Map.of("count", "{0, plural, one {# заявка} few {# заявки} many {# заявок} other {# заявки}}"));

    private static final Words WORDS = Words.of(PATTERNS, false);
    private static final Wording ENGLISH = WORDS.in(Locale.ENGLISH);

    @Test
    void aFixedTextIsReadWithItsQuotesResolved() {
        assertThat(ENGLISH.of("fixed")).isEqualTo("What's new");
        assertThat(ENGLISH.of("brace")).isEqualTo("{0} stays");
    }

    @Test
    void stringsAreInsertedAsTheyAre() {
        assertThat(ENGLISH.of("hello", "{1} O'Neil", "late")).isEqualTo("Hello {1} O'Neil, it's late");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(ENGLISH.of("count", 1234)).isEqualTo("1,234 tickets");
        assertThat(ENGLISH.of("hello", 1234, "late")).isEqualTo("Hello 1,234, it's late");
    }

    @Test
    void everyLanguageHasItsOwnPlurals() {
        Wording russian = WORDS.in(Locale.forLanguageTag("ru"));

        assertThat(russian.of("count", 1)).isEqualTo("1 заявка");
        assertThat(russian.of("count", 3)).isEqualTo("3 заявки");
        assertThat(russian.of("count", 11)).isEqualTo("11 заявок");
    }

    @Test
    void whatIsNotTranslatedIsSaidInEnglish() {
        assertThat(WORDS.in(Locale.forLanguageTag("ru")).of("only.english")).isEqualTo("Only here");
        assertThat(WORDS.in(Locale.forLanguageTag("fi")).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(WORDS.in(null).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aMissingKeyShowsItselfToReadersAndFailsInTests() {
        assertThat(ENGLISH.of("no.such.key")).isEqualTo("no.such.key");
        assertThatThrownBy(() -> Words.strict().in(Locale.ENGLISH).of("no.such.key"))
                .hasMessageContaining("no.such.key");
    }

    @Test
    void aBrokenPatternIsNamedAtStart() {
        assertThatThrownBy(() -> Words.of(Map.of("en", Map.of("broken", "{0, plural,")), false))
                .hasMessageContaining("broken");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, under 1 min",
        "PT59S, under 1 min",
        "PT18M30S, 18 min",
        "PT2H10M, 2 h 10 min",
        "PT4H, 4 h",
        "P3D, 3 d",
        "P1DT5H20M, 1 d 5 h",
        "P12DT5H, 12 d",
        "-PT5M, under 1 min"
    })
    void aSpanIsSaidAsPeopleSayIt(Duration span, String text) {
        assertThat(Words.strict().in(Locale.ENGLISH).duration(span)).isEqualTo(text);
    }

    @Test
    void theDesksOwnWordsAreLoadedFromEveryFile() {
        Wording words = Words.loaded().in(Locale.ENGLISH);

        assertThat(words.has("desk.name")).isTrue();
        assertThat(words.has("rail.label")).isTrue();
    }
}
