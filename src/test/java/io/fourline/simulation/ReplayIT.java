package io.fourline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.Api;
import io.fourline.support.DeskDatabase.Kind;
import io.fourline.support.RunningDesk;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replays from outside, over tickets whose outcome is known: four imported ones of 2, 3, 6 and 12 hours' work. */
class ReplayIT {

    private static final String PERIOD = "\"from\":\"2024-02-01T00:00:00Z\",\"to\":\"2024-02-02T00:00:00Z\"";

    private ReplayedDesk desk;
    private Api api;
    private String code;
    private String imported;

    private void prepare(Kind kind) throws IOException {
        desk = new ReplayedDesk(kind == Kind.H2 ? RunningDesk.onH2() : RunningDesk.onPostgreSql(), "PT8H");
        api = desk.api;
        code = desk.code;
        imported = desk.imported;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aReplayTellsWhatWouldHaveBeenLostAndWhichTicketsThatAre(Kind kind) throws IOException {
        prepare(kind);
        desk.publish();
        desk.redraft("PT4H");

        JsonNode run = desk.replayed("{" + PERIOD + ",\"import\":\"" + imported + "\"}");

        assertThat(run.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(run.path("percent").asInt()).isEqualTo(100);
        assertThat(run.path("comparedWith").asText()).startsWith(code + "@");
        assertThat(run.path("import").asText()).isEqualTo(imported);
        assertThat(run.path("older").asBoolean()).isFalse();
        JsonNode total = run.at("/result/total");
        assertThat(run.at("/result/tickets").asInt()).isEqualTo(4);
        assertThat(total.at("/before/breached").asInt()).isEqualTo(1);
        assertThat(total.at("/after/breached").asInt()).isEqualTo(2);
        assertThat(total.at("/before/keptPercent").asDouble()).isEqualTo(75.0);
        assertThat(total.at("/after/keptPercent").asDouble()).isEqualTo(50.0);
        assertThat(total.path("lost").asInt()).isEqualTo(1);
        assertThat(total.path("won").asInt()).isZero();
        String path = "terms/" + code + "/replays/" + run.path("id").asText() + "/tickets";
        assertThat(api.all("admin", path + "?change=lost&clock=RESOLVE&team=Storage"))
                .singleElement()
                .satisfies(ticket -> assertThat(api.get(
                                        "admin",
                                        "incidents/" + ticket.path("number").asText())
                                .text("title"))
                        .contains("-3"));
        assertThat(api.all("admin", path)).hasSize(2);
        assertThat(api.all("admin", path + "?change=won")).isEmpty();
        assertThat(api.get("admin", path + "?change=gained").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsEditedOrPublishedAfterwardsChangesNothingButIsSaid(Kind kind) throws IOException {
        prepare(kind);
        JsonNode first = desk.replayed("{" + PERIOD + ",\"import\":\"" + imported + "\"}");
        assertThat(first.path("comparedWith").isNull()).isTrue();
        assertThat(first.at("/result/total/before/clocks").asInt()).isZero();
        assertThat(first.at("/result/total/after/breached").asInt()).isEqualTo(1);

        desk.redraft("PT1H");
        JsonNode same = api.get(
                        "admin",
                        "terms/" + code + "/replays/" + first.path("id").asText())
                .body();

        assertThat(same.path("older").asBoolean()).isTrue();
        assertThat(same.path("result")).isEqualTo(first.path("result"));
        assertThat(api.all("auditor", "terms/" + code + "/replays")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatCannotBeReplayedIsRefusedWithAReason(Kind kind) throws IOException {
        prepare(kind);
        String backwards = "{\"from\":\"2024-02-02T00:00:00Z\",\"to\":\"2024-02-01T00:00:00Z\"}";

        assertThat(desk.start("admin", backwards).statusCode()).isEqualTo(400);
        assertThat(desk.start("admin", "{" + PERIOD + ",\"import\":\"none\"}").statusCode())
                .isEqualTo(400);
        assertThat(desk.start("admin", "{" + PERIOD + ",\"calendarDrafts\":[\"NONE\"]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.start("line1", "{" + PERIOD + "}").statusCode()).isEqualTo(403);
        assertThat(api.get("line1", "terms/" + code + "/replays").status()).isEqualTo(403);
        assertThat(api.get("admin", "terms/NO-SUCH/replays").status()).isEqualTo(404);
        JsonNode over = desk.replayed("{" + PERIOD + ",\"origin\":\"ALL\"}");
        String path = "terms/" + code + "/replays/" + over.path("id").asText();
        assertThat(api.post("admin", path + "/cancellation", Map.of()).status()).isEqualTo(409);
        assertThat(api.get("admin", "terms/OTHER/replays/" + over.path("id").asText())
                        .status())
                .isEqualTo(404);
    }
}
