package io.fourline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.intake.RealLogs;
import io.fourline.support.DeskDatabase.Kind;
import io.fourline.support.Poll;
import io.fourline.support.RunningDesk;
import io.fourline.support.TokenClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** The real logs, where they are there, each imported by a desk that holds nothing but its demo data. */
final class ImportBench {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MILLIS_PER_SECOND = 1e3;

    private final Table table = new Table(
            "import",
            "one import of each log through REST by a desk just started, from sending to COMPLETED; heap sampled from"
                    + " outside, garbage not yet collected included; MiB",
            "database",
            "log",
            "events",
            "rejected",
            "seconds",
            "events per second",
            "CPU seconds desk",
            "CPU seconds database",
            "peak heap",
            "resident after",
            "load");

    /** Where a log's bytes come from. */
    private interface Log {
        InputStream open() throws IOException;
    }

    Table table() {
        return table;
    }

    void measure(Kind kind) throws IOException {
        measure(kind, "Volvo VINST (XES, gzip)", "xes", RealLogs::volvo);
        measure(kind, "ServiceNow (CSV, zip)", "csv", RealLogs::uci);
    }

    private void measure(Kind kind, String name, String format, Log log) throws IOException {
        byte[] bytes;
        try (InputStream in = log.open()) {
            bytes = in.readAllBytes();
        } catch (TestAbortedException notThere) {
            table.add(kind, name, notThere.getMessage(), "", "", "", "", "", "", "", "");
            return;
        }
        try (RunningDesk desk = RunningDesk.startOwn(kind, Map.of());
                HeapWatch heap = new HeapWatch(desk.process().pid())) {
            importInto(desk, kind, name, format, bytes, heap);
        }
    }

    private void importInto(RunningDesk desk, Kind kind, String name, String format, byte[] bytes, HeapWatch heap) {
        Accounts accounts = new Accounts(desk);
        Browser admin = Browser.ofRest(desk.baseUri(), "admin");
        Accounts.Spent before = accounts.spent();
        long begun = System.nanoTime();
        JsonNode over = bring(desk.baseUri(), admin, format, bytes);
        double seconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
        Accounts.Spent spent = accounts.spent().since(before);
        long events = over.path("imported").asLong();
        table.add(
                kind,
                name,
                over.path("state").asText().equals("COMPLETED")
                        ? events
                        : over.path("failure").asText("failed"),
                over.path("rejected").asLong(),
                one(seconds),
                Math.round(events / seconds),
                one(spent.desk() / MILLIS_PER_SECOND),
                one(spent.database() / MILLIS_PER_SECOND),
                Math.round(heap.most()),
                Math.round(accounts.resident()),
                Machine.load());
    }

    /** Imports a log and waits for its end. */
    static JsonNode bring(URI base, Browser admin, String format, byte[] bytes) {
        String run = send(base, format, bytes);
        Poll.until(
                "the import is over",
                PATIENCE,
                () -> !read(admin.get("imports/" + run)).path("state").asText().matches("QUEUED|RUNNING"));
        return read(admin.get("imports/" + run));
    }

    private static String send(URI base, String format, byte[] bytes) {
        HttpResponse<String> answer =
                TokenClient.send(HttpRequest.newBuilder(base.resolve("/api/v1/imports?format=" + format))
                        .header("Authorization", "Bearer " + TokenClient.token(base, "admin", "demo"))
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
        if (answer.statusCode() != 202) {
            throw new AssertionError("The import was not taken: " + answer.statusCode() + " " + answer.body());
        }
        return read(answer.body()).path("id").asText();
    }

    private static JsonNode read(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
