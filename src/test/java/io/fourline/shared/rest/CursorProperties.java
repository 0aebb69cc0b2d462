package io.fourline.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fourline.shared.error.InvalidInput;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CursorProperties {

    @Property
    void aCursorComesBackAsItWent(@ForAll long number, @ForAll @StringLength(max = 100) String word) {
        Cursor cursor = new Cursor("order", List.of(number, word));
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.parse(cursor.text(), "order")).isEqualTo(cursor);
    }

    @Property
    void aCursorOfAnotherListIsRefused(@ForAll long number, @ForAll @AlphaChars String order) {
        Assume.that(!order.equals("order"));
        String text = new Cursor("order", List.of(number)).text();
        assertThatThrownBy(() -> Cursor.parse(text, order)).isInstanceOf(InvalidInput.class);
    }

    @Property
    void anyTextIsACursorOrRefused(@ForAll String text) {
        assertThatThrownBy(() -> Cursor.parse(text, "order")).isInstanceOf(InvalidInput.class);
    }

    @Property
    void aTamperedCursorIsRefused(
            @ForAll long number, @ForAll @IntRange(max = 1_000) int place, @ForAll("letters") char letter) {
        StringBuilder text = new StringBuilder(new Cursor("order", List.of(number, "INC-000001")).text());
        int index = place % text.length();
        Assume.that(text.charAt(index) != letter);
        text.setCharAt(index, letter);
        assertThatThrownBy(() -> Cursor.parse(text.toString(), "order")).isInstanceOf(InvalidInput.class);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().with("ABCxyz019_-");
    }
}
