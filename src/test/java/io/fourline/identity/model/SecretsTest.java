package io.fourline.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void tokensAreNeverTheSameAndAreRecognised() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            tokens.add(Secrets.token());
        }

        assertThat(tokens).hasSize(1_000).allMatch(Secrets::looksLikeToken);
    }

    @Test
    void whatIsNoTokenIsNotLookedUp() {
        assertThat(Secrets.looksLikeToken("")).isFalse();
        assertThat(Secrets.looksLikeToken(Secrets.token() + "x")).isFalse();
        assertThat(Secrets.looksLikeToken(Secrets.token().substring(1))).isFalse();
        assertThat(Secrets.looksLikeToken("fl_' or 1=1 --aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"))
                .isFalse();
    }

    @Test
    void theHashOfATokenTellsNothingOfIt() {
        String token = Secrets.token();

        assertThat(Secrets.hash(token)).hasSize(32).isEqualTo(Secrets.hash(token));
        assertThat(Secrets.hash(token)).isNotEqualTo(Secrets.hash(Secrets.token()));
    }

    @Test
    void aOneTimePasswordCanBeReadOutAndKeepsThePolicy() {
        String password = Secrets.oneTimePassword();

        assertThat(password).matches("(?:[bcdfghjkmnpqrstvwxz2-9]{4}-){3}[bcdfghjkmnpqrstvwxz2-9]{4}");
        assertThat(PasswordPolicy.complaint(password, "admin")).isEmpty();
    }
}
