package io.fourline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.support.Poll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The search through the running desk, with the caller's rights: words, a phrase, a slip of the finger, what is offered
 * while somebody types, ready answers; how long a build takes; and the delay from the answer 201 to the first search
 * that finds what was reported, on a desk at rest and while four others report without a pause.
 */
final class FindBench {

    private static final int DELAYS = 60;
    private static final int WRITERS = 4;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS = List.of(
            "card terminal",
            "printer slow",
            "mailbox password",
            "vpn reception",
            "invoice run stops",
            "stock list update",
            "telephone shop 12",
            "order screen night shift",
            "printers passwords",
            "yesterday data floor");
    private static final List<String> PHRASES =
            List.of("\"night shift\"", "\"card terminal\"", "\"shows yesterday's data\"", "\"on floor 3\"");
    private static final List<String> SLIPS = List.of("prniter slow", "telehpone", "invioce run", "pasword mailbox");
    private static final List<String> TYPED = List.of("p", "pri", "printer do", "car", "card t", "vpn is", "stock l");

    private final Table table = Subject.table("find");
    private final Table delays = new Table(
            "delay",
            DELAYS
                    + " reports, one after the other; milliseconds from the answer 201 to the first search that finds it",
            "database",
            "incidents",
            "desk",
            "p50",
            "p95",
            "max");

    Table table() {
        return table;
    }

    Table delays() {
        return delays;
    }

    void measure(Subject subject) throws IOException {
        URI base = subject.desk().baseUri();
        Browser lead = Browser.ofRest(base, "lead");
        long begun = System.nanoTime();
        Poll.until("the index is whole", PATIENCE, () -> read(lead.get("search?q=printer"))
                .path("complete")
                .asBoolean());
        delays.add(
                subject.kind(),
                subject.size(),
                String.format(
                        Locale.ROOT,
                        "the index after a start: %.0f s, %d MB",
                        (System.nanoTime() - begun) / 1e9,
                        size(subject.desk().home().resolve("search"))),
                "",
                "",
                "");
        for (String account : List.of("lead", "line1", "requester")) {
            Browser caller = Browser.ofRest(base, account);
            ask(subject, caller, account + ", words", "search?q=", WORDS);
            ask(subject, caller, account + ", a phrase", "search?q=", PHRASES);
            ask(subject, caller, account + ", a slip of the finger", "search?q=", SLIPS);
            ask(subject, caller, account + ", while typing", "search/suggestions?q=", TYPED);
        }
        String number = read(lead.get("search?kind=incident&limit=1&q=printer+state:open"))
                .path("items")
                .path(0)
                .path("key")
                .asText();
        subject.row(table, "lead, ready answers", 1, client -> lead.get("incidents/" + number + "/answers"));
        delay(subject, "at rest");
        delayUnderLoad(subject);
    }

    private void ask(Subject subject, Browser caller, String what, String path, List<String> typed) {
        AtomicInteger turn = new AtomicInteger();
        subject.row(table, what, 1, client -> {
            String text = typed.get(turn.getAndIncrement() % typed.size());
            caller.get(path + URLEncoder.encode(text, StandardCharsets.UTF_8));
        });
    }

    private void delayUnderLoad(Subject subject) {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int i = 0; i < WRITERS; i++) {
                Browser writer = Browser.ofRest(subject.desk().baseUri(), "requester2");
                threads.submit(() -> {
                    while (!over.get()) {
                        report(writer, "Stock list is slow");
                    }
                });
            }
            delay(subject, "while " + WRITERS + " clients report");
        } finally {
            over.set(true);
            threads.shutdown();
        }
    }

    private void delay(Subject subject, String desk) {
        Browser requester = Browser.ofRest(subject.desk().baseUri(), "requester");
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < DELAYS; i++) {
            String word = "w" + UUID.randomUUID().toString().replace("-", "");
            report(requester, "Delay " + word);
            long begun = System.nanoTime();
            Poll.until("it is found", SOON, () -> !read(requester.get("search?q=%22" + word + "%22"))
                    .path("items")
                    .isEmpty());
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        millis.sort(null);
        delays.add(
                subject.kind(),
                subject.size(),
                desk,
                Math.round(millis.get(DELAYS / 2)),
                Math.round(millis.get(DELAYS * 95 / 100)),
                Math.round(millis.get(DELAYS - 1)));
    }

    private static void report(Browser who, String title) {
        who.post("incidents", """
                {"title":"%s","description":"","impact":"LOW","urgency":"LOW","service":"WORKPLACE"}""".formatted(title));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1_000_000;
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
