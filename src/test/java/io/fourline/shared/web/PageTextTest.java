package io.fourline.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Maja Baran, MB",
                "line2, L2",
                "requester, R",
                "Мария Ивановна Белова, МБ",
                "tom.kowal, TK",
                "'  ', ?",
                "-, ?",
                "🦊 Fox, 🦊F"
            })
    void anAvatarShowsTheFirstLettersOfFirstAndLastName(String name, String initials) {
        assertThat(PageText.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"<b>&'\" , &lt;b&gt;&amp;&#39;&quot;", "plain, plain"})
    void markupIsEscaped(String text, String escaped) {
        assertThat(PageText.escaped(text)).isEqualTo(escaped);
    }
}
