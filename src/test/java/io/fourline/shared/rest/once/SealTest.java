package io.fourline.shared.rest.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {

    private final byte[] key = Digests.hmac(new byte[] {1}, "seal", "line1");

    @Test
    void theSameKeyOpensAndThePlainTextIsNotSeen() {
        byte[] sealed = Seal.close(key, "{\"token\":\"secret\"}".getBytes());
        assertThat(new String(sealed)).doesNotContain("secret");
        assertThat(Seal.open(key, sealed)).asString().isEqualTo("{\"token\":\"secret\"}");
    }

    @Test
    void anotherKeyIsToldThatTheKeyWasUsedBefore() {
        byte[] sealed = Seal.close(key, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> Seal.open(Digests.hmac(new byte[] {2}, "seal", "line1"), sealed))
                .isInstanceOf(KeyReused.class);
    }
}
