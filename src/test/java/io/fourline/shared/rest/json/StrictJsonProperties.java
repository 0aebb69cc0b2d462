package io.fourline.shared.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.shared.error.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StrictJsonProperties {

    record Body(
            String title,
            @Omittable Integer number,
            @Omittable Map<String, String> findings) {}

    @Property
    void arbitraryBytesGiveARecordOrOurRefusal(@ForAll byte[] body) {
        readOrRefused(body);
    }

    @Property
    void almostJsonGivesARecordOrOurRefusal(@ForAll("almostJson") String body) {
        readOrRefused(body.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void aTruncatedBodyIsAlwaysRefused(@ForAll("lengths") int length) {
        byte[] whole = "{\"title\":\"t\",\"number\":12,\"findings\":{\"a\":\"b\"},\"spare\":{\"x\":[1]}}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(readOrRefused(java.util.Arrays.copyOf(whole, length % whole.length)))
                .isFalse();
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 1_000);
    }

    @Provide
    Arbitrary<String> almostJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"title\"",
                        "\"number\"",
                        "\"findings\"",
                        "\"a\"",
                        "1",
                        "1.0",
                        "-",
                        "null",
                        "true",
                        "\"",
                        "\\u0000",
                        "\\ud800",
                        " ",
                        "\u0000",
                        "é",
                        "😀",
                        "NaN",
                        "1e9",
                        "//")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static boolean readOrRefused(byte[] body) {
        try {
            return StrictJson.read(body, Body.class).title() != null;
        } catch (InvalidInput refusal) {
            assertThat(refusal.reasons()).isNotEmpty().allMatch(reason -> !reason.field()
                    .isEmpty());
            return false;
        }
    }
}
