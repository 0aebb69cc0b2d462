package io.fourline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private final Fields fields = new Fields();

    @Test
    void everyComplaintIsToldAtOnce() {
        fields.line("displayName", "  ", 200);
        fields.line("phone", "1".repeat(41), 40);
        fields.number("line", 5, 1, 4);
        fields.accountName("name", "No Spaces");

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, fields::refuseIfWrong);

        assertThat(refused.reasons())
                .extracting(Reason::field, Reason::code)
                .containsExactly(
                        tuple("displayName", "missing"),
                        tuple("phone", "tooLong"),
                        tuple("line", "outOfRange"),
                        tuple("name", "notACode"));
    }

    @Test
    void textIsTrimmedAndCountedInCharactersAsPeopleCount() {
        assertThat(fields.line("name", " \uD83D\uDE00 ", 1)).isEqualTo("\uD83D\uDE00");
        fields.refuseIfWrong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\tb", "a\u007Fb", "a\u0085b", "a\uD83Db"})
    void controlCharactersAndBrokenOnesAreRefusedInALine(String line) {
        fields.line("name", line, 10);

        assertThat(catchThrowableOfType(InvalidInput.class, fields::refuseIfWrong))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HARBOUR", "line1", "a", "jo.smith", "Team-2_b"})
    void codesHaveLettersDigitsAndAFewSigns(String code) {
        assertThat(fields.code("code", code)).isEqualTo(code);
        fields.refuseIfWrong();
    }

    @ParameterizedTest
    @ValueSource(strings = {".a", "a-", "a b", "a/b", "ą", "a:b"})
    void whatWouldNotStandInAnAddressIsNoCode(String code) {
        fields.code("code", code);

        assertThat(catchThrowableOfType(InvalidInput.class, fields::refuseIfWrong)
                        .code())
                .isEqualTo("notARegisterCode");
    }

    @Test
    void accountNamesAreInSmallLetters() {
        assertThat(fields.accountName("name", "jo.smith")).isEqualTo("jo.smith");
        fields.accountName("name", "Jo.Smith");

        assertThat(catchThrowableOfType(InvalidInput.class, fields::refuseIfWrong)
                        .code())
                .isEqualTo("notACode");
    }
}
