package io.fourline.major;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UpdateTextTest {

    @Test
    void whatIsKnownIsPutInAndEverythingElseStaysAsItWasTyped() {
        assertThat(UpdateText.filled(
                        "{service} is down, {service}! Next {next}, {unknown} {", Map.of("service", "Payments")))
                .isEqualTo("Payments is down, Payments! Next {next}, {unknown} {");
    }
}
