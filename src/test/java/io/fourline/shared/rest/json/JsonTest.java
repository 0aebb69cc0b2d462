package io.fourline.shared.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    record Sample(String text, Instant at, Duration length, boolean major, Thread.State state, List<String> words) {

        public boolean isOpen() {
            return true;
        }
    }

    @Test
    void everyKeyIsThereAndNothingThatIsWorkedOut() {
        assertThat(text(new Sample(null, null, null, true, null, null)))
                .isEqualTo("{\"text\":null,\"at\":null,\"length\":null,\"major\":true,\"state\":null,\"words\":null}");
    }

    @Test
    void instantsAndDurationsAreWrittenInIso8601() {
        Sample sample = new Sample(
                "ü😀",
                Instant.parse("2026-11-23T08:00:00.000001Z"),
                Duration.ofHours(8),
                false,
                Thread.State.NEW,
                List.of());
        assertThat(text(sample))
                .isEqualTo("{\"text\":\"ü😀\",\"at\":\"2026-11-23T08:00:00.000001Z\",\"length\":\"PT8H\","
                        + "\"major\":false,\"state\":\"NEW\",\"words\":[]}");
    }

    private static String text(Object value) {
        return new String(Json.bytes(value), StandardCharsets.UTF_8);
    }
}
