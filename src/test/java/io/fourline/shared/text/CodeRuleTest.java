package io.fourline.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"PAY", "a", "pay-gateway_2.1", " trimmed "})
    void aCodeIsTaken(String code) {
        assertThat(CodeRule.REGISTER.refusal("code", code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "-first", "last-", "a/b", "zażółć", "a\u0000b", "🐉", "a;b", ".."})
    void anythingThatDoesNotReadAsOneWordIsRefused(String code) {
        assertThat(CodeRule.REGISTER.refusal("code", code))
                .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo("malformedCode"));
    }

    @Test
    void aCodeHasALimit() {
        assertThat(CodeRule.REGISTER.refusal("code", "x".repeat(40))).isEmpty();
        assertThat(CodeRule.REGISTER.refusal("code", "x".repeat(41)))
                .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo("tooLong"));
        assertThat(CodeRule.ITEM.refusal("code", "x".repeat(64))).isEmpty();
    }
}
