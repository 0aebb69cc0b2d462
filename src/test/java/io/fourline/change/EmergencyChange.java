package io.fourline.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.RunningDesk;
import java.util.List;
import java.util.Map;

/** An emergency that the lead has raised and begun on the core switch. */
final class EmergencyChange {

    private EmergencyChange() {}

    /** Its number. */
    static String begun(RunningDesk desk) {
        DeskClient lead = DeskClient.as(desk, "lead");
        String number = lead.post(
                        "changes",
                        Map.of(
                                "title", "Move the traffic",
                                "model", "EMERGENCY",
                                "service", "WORKPLACE",
                                "configurationItems", List.of("SW-CORE-2"),
                                "plans", Map.of("implementation", "Do", "backOut", "Undo")))
                .json()
                .path("number")
                .asText();
        Answer started = lead.post("changes/" + number + "/start", Map.of());
        assertThat(started.status()).as(started.text()).isEqualTo(200);
        return number;
    }
}
