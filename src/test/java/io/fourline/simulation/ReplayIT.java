package io.fourline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.support.Api;
import io.fourline.support.Api.Answer;
import io.fourline.support.DeskDatabase.Kind;
import io.fourline.support.Poll;
import io.fourline.support.RunningDesk;
import io.fourline.support.TokenClient;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replays from outside, over tickets whose outcome is known: four imported ones of 2, 3, 6 and 12 hours' work. */
class ReplayIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PERIOD = "\"from\":\"2024-02-01T00:00:00Z\",\"to\":\"2024-02-02T00:00:00Z\"";

    private RunningDesk desk;
    private Api api;
    private String code;
    private String imported;

    private void prepare(Kind kind) throws IOException {
        desk = kind == Kind.H2 ? RunningDesk.onH2() : RunningDesk.onPostgreSql();
        api = new Api(desk.baseUri());
        code = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        imported = importTickets();
        List<Map<String, Object>> week = new ArrayList<>();
        for (String day : List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")) {
            week.add(Map.of("day", day, "from", "00:00", "to", "24:00"));
        }
        made(api.post(
                "admin",
                "calendars",
                Map.of(
                        "code",
                        code,
                        "name",
                        "Always",
                        "zone",
                        "UTC",
                        "windows",
                        week,
                        "holidays",
                        List.of(),
                        "specialDays",
                        List.of())));
        made(api.post("admin", "calendars/" + code + "/publication", Map.of("reason", "first")));
        made(api.post("admin", "terms", Map.of("code", code, "draft", draft("PT8H"))));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aReplayTellsWhatWouldHaveBeenLostAndWhichTicketsThatAre(Kind kind) throws IOException {
        prepare(kind);
        made(api.post("admin", "terms/" + code + "/publication", Map.of("reason", "first")));
        assertThat(put("terms/" + code + "/draft", draft("PT4H"))).isEqualTo(200);

        JsonNode run = replayed("{" + PERIOD + ",\"import\":\"" + imported + "\"}");

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
        JsonNode first = replayed("{" + PERIOD + ",\"import\":\"" + imported + "\"}");
        assertThat(first.path("comparedWith").isNull()).isTrue();
        assertThat(first.at("/result/total/before/clocks").asInt()).isZero();
        assertThat(first.at("/result/total/after/breached").asInt()).isEqualTo(1);

        assertThat(put("terms/" + code + "/draft", draft("PT1H"))).isEqualTo(200);
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

        assertThat(start("admin", backwards).statusCode()).isEqualTo(400);
        assertThat(start("admin", "{" + PERIOD + ",\"import\":\"none\"}").statusCode())
                .isEqualTo(400);
        assertThat(start("admin", "{" + PERIOD + ",\"calendarDrafts\":[\"NONE\"]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(start("line1", "{" + PERIOD + "}").statusCode()).isEqualTo(403);
        assertThat(api.get("line1", "terms/" + code + "/replays").status()).isEqualTo(403);
        assertThat(api.get("admin", "terms/NO-SUCH/replays").status()).isEqualTo(404);
        JsonNode over = replayed("{" + PERIOD + ",\"origin\":\"ALL\"}");
        String path = "terms/" + code + "/replays/" + over.path("id").asText();
        assertThat(api.post("admin", path + "/cancellation", Map.of()).status()).isEqualTo(409);
        assertThat(api.get("admin", "terms/OTHER/replays/" + over.path("id").asText())
                        .status())
                .isEqualTo(404);
    }

    private JsonNode replayed(String body) throws IOException {
        HttpResponse<String> taken = start("admin", body);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String id = JSON.readTree(taken.body()).path("id").asText();
        String path = "terms/" + code + "/replays/" + id;
        assertThat(taken.headers().firstValue("Location").orElse("")).endsWith(path);
        Poll.until("the replay is over", PATIENCE, () -> {
            try {
                return !api.get("admin", path).text("state").matches("QUEUED|RUNNING");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return api.get("admin", path).body();
    }

    private HttpResponse<String> start(String account, String body) {
        return TokenClient.send(request(account, "terms/" + code + "/replays", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private int put(String path, Map<String, Object> body) throws IOException {
        return TokenClient.send(request("admin", path, "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))))
                .statusCode();
    }

    private HttpRequest.Builder request(String account, String path, String type) {
        return HttpRequest.newBuilder(desk.baseUri().resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + TokenClient.token(desk.baseUri(), account, "demo"))
                .header("Content-Type", type);
    }

    private Map<String, Object> draft(String target) {
        List<Map<String, Object>> targets = new ArrayList<>();
        for (int priority = 1; priority <= 5; priority++) {
            targets.add(Map.of("clock", "RESOLVE", "priority", priority, "target", target));
        }
        return Map.of(
                "name",
                "Replayed " + code,
                // Nobody of the desk's own is in it, so that tests beside this one keep their terms.
                "match",
                Map.of("category", code),
                "calendar",
                code,
                "targets",
                targets,
                "pauses",
                List.of(Map.of("clock", "RESOLVE", "reasons", List.of("REQUESTER"))),
                "restartOnReopening",
                false);
    }

    private String importTickets() throws IOException {
        String rows = "number,incident_state,sys_updated_at,assignment_group,assigned_to,category\n"
                + life(1, "New 10:00", "Active 10:30", "Resolved 12:00", "Closed 13:00")
                + life(
                        2,
                        "New 10:00",
                        "Active 10:30",
                        "Awaiting User Info 11:00",
                        "Active 14:00",
                        "Resolved 16:00",
                        "Closed 17:00")
                + life(3, "New 10:00", "Active 10:30", "Resolved 16:00", "Closed 17:00")
                + life(4, "New 10:00", "Active 10:30", "Resolved 22:00", "Closed 23:00");
        HttpResponse<String> taken = TokenClient.send(
                request("admin", "imports?format=csv", "text/csv").POST(HttpRequest.BodyPublishers.ofString(rows)));
        String id = JSON.readTree(taken.body()).path("id").asText();
        Poll.until("the import is over", PATIENCE, () -> {
            try {
                return api.get("admin", "imports/" + id).text("state").equals("COMPLETED");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return id;
    }

    private String life(int ticket, String... events) {
        StringBuilder rows = new StringBuilder();
        for (String event : events) {
            int at = event.lastIndexOf(' ');
            rows.append(code).append('-').append(ticket).append(',').append(event, 0, at);
            rows.append(",1/2/2024")
                    .append(event.substring(at))
                    .append(",Storage,Ann,")
                    .append(code)
                    .append('\n');
        }
        return rows.toString();
    }

    private static void made(Answer answer) {
        assertThat(answer.status()).as(String.valueOf(answer.body())).isBetween(200, 201);
    }
}
