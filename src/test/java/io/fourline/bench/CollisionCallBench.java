package io.fourline.bench;

import io.fourline.support.DeskDatabase.Kind;
import io.fourline.support.RunningDesk;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * The collision check as it is asked over REST, database and next free slot included, and the calendar's pages, on 100,000
 * items in six layers;
 * {@code -Dbench.changes=10000} says how many changes are planned.
 */
final class CollisionCallBench {

    private static final int CHANGES = Integer.getInteger("bench.changes", 10_000);
    private static final int DAYS = 90;
    private static final String DRAFT = """
            {"title":"Renew the certificate","description":"","model":"NORMAL","service":"WORKPLACE"}""";

    private final Table table = new Table(
            "collision-calls",
            "POST /changes/collisions, and the pages around it, 100,000 items in six layers; " + ClosedLoop.says(),
            "database",
            "planned changes",
            "question",
            "clients",
            "per second",
            "p50 ms",
            "p95 ms",
            "CPU desk",
            "CPU database",
            "load");

    private final Random random = new Random(11);

    Table table() {
        return table;
    }

    void measure(Kind kind) throws SQLException {
        try (RunningDesk desk = RunningDesk.startOwn(kind, Map.of())) {
            PlannedDesk planned = new PlannedDesk();
            planned.fill(desk, CHANGES);
            desk.restart();
            LayeredItems items = planned.items();
            Browser line = Browser.ofRest(desk.baseUri(), "line2");
            row(desk, kind, "three items of the middle", () -> ask(line, items.any(2), items.any(3), items.any(4)));
            row(desk, kind, "an item that a tenth stands on", () -> ask(line, items.any(0)));
            row(desk, kind, "three items after another draft", () -> {
                line.post("changes", DRAFT);
                ask(line, items.any(2), items.any(3), items.any(4));
            });
            Browser manager = Browser.ofPages(desk.baseUri(), "change");
            row(desk, kind, "page: calendar, month", () -> manager.get("changes/calendar.xhtml?look=month"));
            row(desk, kind, "page: calendar, week", () -> manager.get("changes/calendar.xhtml?look=week"));
            row(desk, kind, "page: freezes", () -> manager.get("changes/schedule.xhtml?kind=freezes"));
        }
    }

    private void row(RunningDesk desk, Kind kind, String question, Runnable asking) {
        ClosedLoop.Figures figures = new ClosedLoop(new Accounts(desk)).measure(1, client -> asking.run());
        table.add(
                kind,
                String.format(Locale.ROOT, "%,d", CHANGES),
                question,
                1,
                figures.rate(),
                figures.p50(),
                figures.p95(),
                figures.deskMillis(),
                figures.databaseMillis(),
                Machine.load());
    }

    private void ask(Browser browser, String... items) {
        Instant from =
                Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1 + random.nextInt(DAYS * 24)));
        browser.ask("changes/collisions", """
                {"from":"%s","to":"%s","configurationItems":["%s"],"implementer":"line2"}""".formatted(
                        from, from.plus(Duration.ofHours(2)), String.join("\",\"", List.of(items))));
    }
}
