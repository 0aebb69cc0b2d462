package io.fourline.shared.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.TextRule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {

    enum Colour {
        RED,
        GREEN
    }

    record Inner(@Text(TextRule.PROSE) String word, Instant from) {}

    record Sample(
            String title,
            @Omittable @Text(TextRule.DESCRIPTION) String note,
            @Range(min = 1, max = 5) Integer stars,
            @Omittable Boolean loud,
            @Omittable Colour colour,
            @Omittable Duration length,
            @Omittable Inner inner,
            @Omittable List<Inner> inners,
            @Omittable @Text(TextRule.PROSE) Map<String, String> findings) {}

    record Change(Patch<String> title, @Omittable Patch<String> category, Patch<Colour> colour) {}

    private static final String LEAST = "\"title\":\"t\",\"stars\":3";

    @Test
    void aWholeBodyBecomesItsRecord() {
        Sample sample = read("{\"title\":\" t 😀 \",\"note\":\"\",\"stars\":5,\"loud\":true,\"colour\":\"RED\","
                + "\"length\":\"PT8H\",\"inner\":{\"word\":\"w\",\"from\":\"2026-11-23T08:00:00+02:00\"},"
                + "\"inners\":[],\"findings\":{\"symptoms\":\"s\"}}");
        assertThat(sample)
                .isEqualTo(new Sample(
                        "t 😀",
                        "",
                        5,
                        true,
                        Colour.RED,
                        Duration.ofHours(8),
                        new Inner("w", Instant.parse("2026-11-23T06:00:00Z")),
                        List.of(),
                        Map.of("symptoms", "s")));
    }

    @Test
    void whatMayBeLeftOutIsNullWhenLeftOutOrNull() {
        assertThat(read("{" + LEAST + ",\"note\":null}")).isEqualTo(read("{" + LEAST + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"stars\":3}; title; missing",
                "{\"title\":null,\"stars\":3}; title; missing",
                "{\"title\":\"  \",\"stars\":3}; title; blank",
                "{\"title\":7,\"stars\":3}; title; wrongType",
                "{\"title\":{\"a\":[1]},\"stars\":3}; title; wrongType",
                "{\"title\":\"t\",\"stars\":\"3\"}; stars; wrongType",
                "{\"title\":\"t\",\"stars\":3.0}; stars; wrongType",
                "{\"title\":\"t\",\"stars\":3e0}; stars; wrongType",
                "{\"title\":\"t\",\"stars\":true}; stars; wrongType",
                "{\"title\":\"t\",\"stars\":6}; stars; outOfRange",
                "{\"title\":\"t\",\"stars\":-1}; stars; outOfRange",
                "{\"title\":\"t\",\"stars\":4294967299}; stars; outOfRange",
                "{\"title\":\"t\",\"stars\":18446744073709551619}; stars; outOfRange",
                "{\"title\":\"t\\u0000\",\"stars\":3}; title; controlCharacter",
                "{\"title\":\"t\\u009f\",\"stars\":3}; title; controlCharacter",
                "{\"title\":\"t\\ud83d\",\"stars\":3}; title; brokenCharacter",
                "{\"title\":\"t\",\"title\":\"u\",\"stars\":3}; title; duplicateField",
                "{" + LEAST + ",\"spare\":{\"a\":1}}; spare; unknownField",
                "{" + LEAST + ",\"loud\":\"true\"}; loud; wrongType",
                "{" + LEAST + ",\"loud\":1}; loud; wrongType",
                "{" + LEAST + ",\"colour\":\"red\"}; colour; unknownValue",
                "{" + LEAST + ",\"colour\":0}; colour; wrongType",
                "{" + LEAST + ",\"length\":\"8h\"}; length; malformed",
                "{" + LEAST + ",\"inner\":[]}; inner; wrongType",
                "{" + LEAST + ",\"inner\":{\"word\":\"w\",\"from\":\"2026-13-01T00:00:00Z\"}}; inner.from; malformed",
                "{" + LEAST + ",\"inners\":[{\"word\":\"w\",\"from\":null}]}; inners[0].from; missing",
                "{" + LEAST + ",\"inners\":[null]}; inners[0]; missing",
                "{" + LEAST + ",\"inners\":{}}; inners; wrongType",
                "{" + LEAST + ",\"findings\":{\"symptoms\":\" \"}}; findings.symptoms; blank",
                "{" + LEAST + ",\"findings\":{\"symptoms\":1}}; findings.symptoms; wrongType",
                "{" + LEAST + ",\"findings\":{\"Symptoms\":\"s\"}}; findings.Symptoms; malformedKey",
                "{" + LEAST + ",\"findings\":{\"a\":\"s\",\"a\":\"s\"}}; findings.a; duplicateField",
                "{" + LEAST + "} {}; body; trailingText",
                "{" + LEAST + "; body; notJson",
                "{" + LEAST + ",}; body; notJson",
                "{'title':'t'}; body; notJson",
                "{" + LEAST + ",\"note\":NaN}; body; notJson",
                "[]; body; wrongType",
                "\"t\"; body; wrongType",
                "null; body; nullBody",
                "` `; body; emptyBody"
            })
    void whatDoesNotFitIsRefusedByItsPath(String body, String field, String code) {
        InvalidInput refusal = refusal(body);
        assertThat(refusal.reasons()).hasSize(1);
        assertThat(refusal.reasons().get(0).field()).isEqualTo(field);
        assertThat(refusal.code()).isEqualTo(code);
    }

    @Test
    void everyWrongFieldIsToldAtOnce() {
        assertThat(refusal("{\"note\":1,\"stars\":\"x\",\"spare\":[[]],\"colour\":\"BLUE\"}")
                        .reasons())
                .extracting("field")
                .containsExactly("note", "stars", "spare", "colour", "title");
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] body = "{\"title\":\"x\",\"stars\":1}".getBytes(StandardCharsets.UTF_8);
        body[10] = (byte) 0xc3;
        assertThat(catchThrowableOfType(InvalidInput.class, () -> StrictJson.read(body, Sample.class))
                        .code())
                .isEqualTo("notUtf8");
    }

    @Test
    void deepNestingIsRefusedWhereItLies() {
        InvalidInput refusal = refusal("{" + LEAST + ",\"spare\":" + "[".repeat(100_000) + "}");
        assertThat(refusal.reasons()).extracting("code").containsExactly("unknownField", "tooDeep");
    }

    @Test
    void aMillionWrongFieldsAreNotAllRead() {
        StringBuilder body = new StringBuilder("{" + LEAST);
        for (int i = 0; i < 500_000; i++) {
            body.append(",\"f").append(i).append("\":0");
        }
        assertThat(refusal(body.append('}').toString()).reasons()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void aTitleOfTenMegabytesIsTooLong() {
        assertThat(refusal("{\"title\":\"" + "x".repeat(10_000_000) + "\",\"stars\":3}")
                        .code())
                .isEqualTo("tooLong");
    }

    @Test
    void aPatchTellsLeftOutFromNull() {
        Change change = StrictJson.read(bytes("{\"category\":null,\"colour\":\"RED\"}"), Change.class);
        assertThat(change).isEqualTo(new Change(Patch.absent(), Patch.of(null), Patch.of(Colour.RED)));
    }

    @Test
    void aPatchCannotClearWhatIsRequired() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> StrictJson.read(bytes("{\"title\":null}"), Change.class));
        assertThat(refusal.reasons().get(0).field()).isEqualTo("title");
    }

    private static Sample read(String body) {
        return StrictJson.read(bytes(body), Sample.class);
    }

    private static InvalidInput refusal(String body) {
        return catchThrowableOfType(InvalidInput.class, () -> read(body));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
