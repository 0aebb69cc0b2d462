package io.fourline.sla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.RunningDesk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClocksIT {

    private final RunningDesk desk = RunningDesk.onH2();
    private final DeskClient requester = DeskClient.as(desk, "requester");
    private final DeskClient line1 = DeskClient.as(desk, "line1");
    private final DeskClient supplier = DeskClient.as(desk, "line4");

    private static Map<String, Object> trial(String to) {
        return Map.of(
                "calendar",
                Map.of(
                        "zone", "Europe/Warsaw",
                        "windows", List.of(Map.of("day", "TUE", "from", "08:00", "to", to)),
                        "holidays", List.of()),
                "target",
                "PT1H",
                "at",
                "2026-11-10T13:00:00.000001Z",
                "timeline",
                List.of(Map.of("from", "2026-11-10T12:00:00Z", "counts", true)));
    }

    @Test
    void anybodySignedInTriesAClock() {
        Answer answer = requester.post("clocks/reading", trial("24:00"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("elapsed").asText()).isEqualTo("PT1H0.000001S");
        assertThat(answer.json().path("remaining").asText()).isEqualTo("PT-0.000001S");
        assertThat(answer.json().path("dueAt").asText()).isEqualTo("2026-11-10T13:00:00Z");
        assertThat(answer.json().path("segments").path(0).path("cause").asText())
                .isEqualTo("window 08:00-24:00");
    }

    @Test
    void whatMakesNoSenseIsRefusedByItsField() {
        Answer answer = requester.post("clocks/reading", trial("07:00"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("calendar.windows[0].to");
        assertThat(DeskClient.nobody(desk)
                        .post("clocks/reading", trial("16:00"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anExplanationEndsInTheDeadlineAndTellsNoRequesterOfLines() {
        String incident = "incidents/" + opened();
        Answer inside = line1.get(incident + "/clocks/RESOLVE/explanation");
        Answer outside = requester.get(incident + "/clocks/RESOLVE/explanation");

        assertThat(inside.status()).isEqualTo(200);
        JsonNode segments = inside.json().path("segments");
        assertThat(segments.path(segments.size() - 1).path("to"))
                .isEqualTo(inside.json().path("reading").path("dueAt"));
        assertThat(segments.path(0).path("line").asInt()).isEqualTo(1);
        assertThat(inside.json().path("chosen").path("name").asText()).isNotEmpty();
        assertThat(outside.status()).isEqualTo(200);
        assertThat(outside.json().path("segments").findValues("team")).allMatch(JsonNode::isNull);
        assertThat(outside.json().path("chosen").isNull()).isTrue();
    }

    @Test
    void aClockThatIsNotTheReadersDoesNotExistForThem() {
        String incident = "incidents/" + opened();

        assertThat(line1.get(incident + "/clocks/LINE_1/explanation").status()).isEqualTo(200);
        assertThat(requester.get(incident + "/clocks/LINE_1/explanation").status())
                .isEqualTo(404);
        assertThat(line1.get(incident + "/clocks/LINE_3/explanation").status()).isEqualTo(404);
        assertThat(line1.get(incident + "/clocks/LUNCH/explanation").status()).isEqualTo(404);
        assertThat(supplier.get(incident + "/clocks/RESOLVE/explanation").status())
                .isEqualTo(404);
    }

    private String opened() {
        Answer answer = requester.post(
                "incidents",
                Map.of(
                        "title", "Why then",
                        "description", "",
                        "impact", "MEDIUM",
                        "urgency", "MEDIUM",
                        "service", service()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("number").asText();
    }

    private String service() {
        return requester
                .get("services")
                .json()
                .path("items")
                .path(0)
                .path("code")
                .asText();
    }
}
