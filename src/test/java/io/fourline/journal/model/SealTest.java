package io.fourline.journal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.journal.CanonicalJson;
import io.fourline.journal.Personal;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealTest {

    private final Map<String, byte[]> keys = new HashMap<>(Map.of("ann", secret(), "bob", secret()));
    private final Seal seal = of("ann");

    @Test
    void personalWordsAreClosedAndOpenedAgain() {
        Object closed = seal.close("text", "My password is gone");

        assertThat(CanonicalJson.write(closed)).doesNotContain("password").contains("\"person\":\"ann\"");
        assertThat(seal.open(closed)).isEqualTo("My password is gone");
    }

    @Test
    void theSameWordsAreNeverClosedAlike() {
        assertThat(seal.close("text", "yes")).isNotEqualTo(seal.close("text", "yes"));
    }

    @Test
    void whatIsNotPersonalStaysReadable() {
        Map<String, Object> details = Map.of("visibility", "PUBLIC", "id", 7, "open", true);

        assertThat(seal.close(null, details)).isEqualTo(details);
    }

    @Test
    void everyStringBelowAPersonalKeyIsClosedAtAnyDepth() {
        Object closed = seal.close(null, Map.of("findings", Map.of("symptoms", List.of("red light", 3))));

        assertThat(CanonicalJson.write(closed)).doesNotContain("red light").contains("symptoms", "3");
        assertThat(seal.open(closed)).isEqualTo(Map.of("findings", Map.of("symptoms", List.of("red light", 3))));
    }

    @Test
    void nullsStayNulls() {
        assertThat(seal.close("text", null)).isNull();
        assertThat(seal.open(seal.close("text", Arrays.asList("a", null)))).isEqualTo(Arrays.asList("a", null));
    }

    @Test
    void wordsOfNobodyAreNotClosed() {
        assertThat(of(null).close("text", "made by the desk")).isEqualTo("made by the desk");
    }

    @Test
    void withoutItsKeyAValueReadsAsErased() {
        Object closed = seal.close("text", "secret");
        keys.remove("ann");

        assertThat(seal.open(closed)).isEqualTo(Personal.ERASED);
    }

    @Test
    void underAnotherKeyAValueReadsAsErasedAndNothingFails() {
        Object closed = seal.close("text", "secret");
        keys.put("ann", secret());

        assertThat(seal.open(closed)).isEqualTo(Personal.ERASED);
    }

    @Test
    void aValueThatIsNoSealReadsAsErasedAndNothingFails() {
        assertThat(List.of("", "AAAA", "not base64 at all!", "QUJD".repeat(20)))
                .allSatisfy(forged -> assertThat(seal.open(Map.of("person", "ann", "sealed", forged)))
                        .isEqualTo(Personal.ERASED));
    }

    @Test
    void eachValueIsOpenedWithTheKeyOfItsOwnPerson() {
        Object anns = of("ann").close("text", "by Ann");
        Object bobs = of("bob").close("text", "by Bob");
        keys.remove("ann");

        assertThat(of(null).open(List.of(anns, bobs))).isEqualTo(List.of(Personal.ERASED, "by Bob"));
    }

    @Test
    void findingsCalledLikeTheSealsOwnPartsAreOpenedAsFindings() {
        Map<String, Object> findings = Map.of("findings", Map.of("person", "Ann in room 4", "sealed", "the box"));

        assertThat(seal.open(seal.close(null, findings))).isEqualTo(findings);
    }

    private Seal of(String person) {
        return new Seal(person, Set.of("text", "findings"), keys::get);
    }

    private static byte[] secret() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
