package io.fourline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.sla.Pin;
import io.fourline.support.Api;
import io.fourline.support.DeskDatabase.Kind;
import io.fourline.support.Poll;
import io.fourline.support.RunningDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A draft replayed over past incidents with five custody intervals each; {@code -Dbench.replay=1000000} says how many. */
final class ReplayBench {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final int TICKETS = Integer.getInteger("bench.replay", 100_000);
    private static final int RUNS = 3;

    private final Table table = new Table(
            "replay",
            "one draft over all past incidents, five custody intervals and a wait each, 8x5 calendar with holidays across"
                    + " DST; six clocks by the pin and by the draft, the tickets of every late clock kept; each run after"
                    + " the other on one desk, the first without any warm-up",
            "database",
            "incidents",
            "run",
            "seconds",
            "late clocks before",
            "late clocks after",
            "CPU seconds desk",
            "CPU seconds database",
            "resident after",
            "load");

    Table table() {
        return table;
    }

    void measure(Kind kind) throws IOException, SQLException {
        try (RunningDesk desk = RunningDesk.startOwn(kind, Map.of())) {
            Pin pin = prepare(new Api(desk.baseUri()));
            desk.stop();
            try (Connection connection = desk.ownerConnection()) {
                new PastTimelines(pin).write(connection, TICKETS);
            }
            desk.restart();
            for (int run = 1; run <= RUNS; run++) {
                replay(desk, kind, run);
            }
        }
    }

    private void replay(RunningDesk desk, Kind kind, int run) throws IOException {
        Accounts accounts = new Accounts(desk);
        Api api = new Api(desk.baseUri());
        Accounts.Spent before = accounts.spent();
        JsonNode started = done(api.post(
                "admin", "terms/BENCH/replays", Map.of("from", "2024-01-01T00:00:00Z", "to", "2026-01-01T00:00:00Z")));
        String path = "terms/BENCH/replays/" + started.path("id").asText();
        Poll.until(
                "the replay is over",
                PATIENCE,
                () -> !read(api, path).path("state").asText().matches("QUEUED|RUNNING"));
        Accounts.Spent spent = accounts.spent().since(before);
        JsonNode over = read(api, path);
        table.add(
                kind,
                over.at("/result/tickets").asText(over.path("failure").asText()),
                run,
                one(Duration.parse(over.path("duration").asText()).toMillis() / MILLIS_PER_SECOND),
                over.at("/result/total/before/breached").asLong(),
                over.at("/result/total/after/breached").asLong(),
                one(spent.desk() / MILLIS_PER_SECOND),
                one(spent.database() / MILLIS_PER_SECOND),
                Math.round(accounts.resident()),
                Machine.load());
    }

    /** Terms in force, with a draft that promises more. */
    private static Pin prepare(Api api) throws IOException {
        List<Map<String, String>> week = new ArrayList<>();
        for (String day : List.of("MON", "TUE", "WED", "THU", "FRI")) {
            week.add(Map.of("day", day, "from", "08:00", "to", "16:00"));
        }
        List<Map<String, String>> holidays = new ArrayList<>();
        for (String date : List.of("2024-05-01", "2024-12-25", "2025-05-01", "2025-11-11", "2025-12-25")) {
            holidays.add(Map.of("date", date, "name", "Holiday"));
        }
        done(api.post(
                "admin",
                "calendars",
                Map.of(
                        "code",
                        "BENCH",
                        "name",
                        "Bench",
                        "zone",
                        "Europe/Warsaw",
                        "windows",
                        week,
                        "holidays",
                        holidays,
                        "specialDays",
                        List.of())));
        done(api.post("admin", "calendars/BENCH/publication", Map.of("reason", "bench")));
        done(api.post("admin", "terms", Map.of("code", "BENCH", "draft", draft(60, 24))));
        JsonNode published = done(api.post("admin", "terms/BENCH/publication", Map.of("reason", "bench")));
        done(api.put("admin", "terms/BENCH/draft", draft(40, 16)));
        String label = published.at("/versions/0/label").asText();
        String calendar = api.get("admin", "calendars/BENCH")
                .body()
                .at("/versions/0/label")
                .asText();
        return new Pin("BENCH@" + label, Map.of("BENCH", calendar));
    }

    private static Map<String, Object> draft(int resolve, int line) {
        List<Map<String, Object>> targets = new ArrayList<>();
        for (int priority = 1; priority <= 5; priority++) {
            for (String clock : List.of("RESPOND", "LINE_1", "LINE_2", "LINE_3", "LINE_4")) {
                targets.add(Map.of("clock", clock, "priority", priority, "target", "PT" + line + "H"));
            }
            targets.add(Map.of("clock", "RESOLVE", "priority", priority, "target", "PT" + 5 * resolve + "H"));
        }
        return Map.of(
                "name",
                "Bench",
                "match",
                Map.of("organisation", "HARBOUR"),
                "calendar",
                "BENCH",
                "targets",
                targets,
                "pauses",
                List.of(Map.of("clock", "RESOLVE", "reasons", List.of("REQUESTER"))),
                "restartOnReopening",
                false);
    }

    private static JsonNode read(Api api, String path) {
        try {
            return api.get("admin", path).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode done(Api.Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer.body();
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
