package io.fourline.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "twelve chars",
                "żółta łódź podwodna",
                "k7#vQ!2mZx9p",
                "\uD83D\uDE00 is my cat's face"
            })
    void longPasswordsOfAnyCharactersAreGood(String password) {
        assertThat(PasswordPolicy.complaint(password, "line1")).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFewHoweverManyBytesTheyTake() {
        assertThat(PasswordPolicy.complaint("\uD83D\uDE00".repeat(6) + "abcde", "line1"))
                .contains("passwordTooShort");
    }

    @Test
    void moreThanTwoHundredCharactersAreTooMany() {
        assertThat(PasswordPolicy.complaint("ab1 ".repeat(51), "line1")).contains("passwordTooLong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password2026!!",
                "P@ssw0rd P@ssw0rd",
                "aaaaaaaaaaaaaa",
                "abababababab",
                "123456123456",
                "qwertyuiopasdfgh",
                "1234567890123",
                "welcome-2026-2027",
                "servicedesk99999"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(PasswordPolicy.complaint(password, "line1")).contains("passwordGuessable");
    }

    @Test
    void ownNameIsRefusedInAPassword() {
        assertThat(PasswordPolicy.complaint("margaret-is-here", "margaret")).contains("passwordGuessable");
    }
}
