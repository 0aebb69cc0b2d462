package io.fourline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.support.Api;
import io.fourline.support.Api.Answer;
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

/**
 * A desk with terms and a calendar of this test's own, and four imported tickets that only these terms are for: 2, 3, 6
 * and 12 hours' work on the first of February 2024.
 */
final class ReplayedDesk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Api api;
    final String code = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    final String imported;
    private final RunningDesk desk;

    /** The draft promises a solution within this. */
    ReplayedDesk(RunningDesk desk, String target) throws IOException {
        this.desk = desk;
        this.api = new Api(desk.baseUri());
        this.imported = importTickets();
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
        made(api.post("admin", "categories", Map.of("code", code, "name", "Replayed " + code)));
        made(api.post("admin", "terms", Map.of("code", code, "draft", draft(target))));
    }

    void publish() throws IOException {
        made(api.post("admin", "terms/" + code + "/publication", Map.of("reason", "first")));
    }

    void redraft(String target) throws IOException {
        assertThat(put("terms/" + code + "/draft", draft(target))).isEqualTo(200);
    }

    /** A replay that is over. */
    JsonNode replayed(String body) throws IOException {
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

    HttpResponse<String> start(String account, String body) {
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
