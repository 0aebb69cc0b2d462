package io.fourline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    /** RFC 8785, section 3.2.3: names are sorted by UTF-16 code units, not by code points and not by any language. */
    @Test
    void namesStandInTheOrderOfTheRfcsExample() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("\u20ac", "Euro Sign");
        names.put("\r", "Carriage Return");
        names.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        names.put("1", "One");
        names.put("\ud83d\ude00", "Emoji: Grinning Face");
        names.put("\u0080", "Control");
        names.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.write(names))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** RFC 8785, section 3.2.2. */
    @Test
    void aStringIsWrittenAsInTheRfcsExample() {
        assertThat(CanonicalJson.write("\u20ac$\u000F\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void literalsAndNestingAreWrittenWithoutWhiteSpace() {
        List<Object> list = new ArrayList<>(List.of(true, false));
        list.add(null);

        assertThat(CanonicalJson.write(Map.of("literals", list, "empty", Map.of(), "numbers", List.of(0, -7, 10))))
                .isEqualTo("{\"empty\":{},\"literals\":[true,false,null],\"numbers\":[0,-7,10]}");
    }

    @ParameterizedTest
    @CsvSource({"9007199254740992", "-9007199254740992", "0", "-1"})
    void aNumberADoubleHoldsExactlyIsWritten(long number) {
        assertThat(CanonicalJson.write(number)).isEqualTo(Long.toString(number));
    }

    @ParameterizedTest
    @ValueSource(longs = {9007199254740993L, -9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE})
    void aNumberADoubleWouldBendIsRefused(long number) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ude00\ud83d"})
    void halfACharacterIsRefusedBecauseEveryHalfWouldHashAlike(String half) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(half));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Map.of(half, 1)));
    }

    @Test
    void aFractionHasNoCanonicalFormHere() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(1.5));
    }
}
