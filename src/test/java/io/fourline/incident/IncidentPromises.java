package io.fourline.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.journal.Entry;
import io.fourline.support.Api;
import io.fourline.support.DeskDatabase;
import io.fourline.support.Poll;
import io.fourline.support.RunningDesk;
import io.fourline.support.StoredDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the desk promises of incidents, tried from outside on one desk's whole life: at work, killed, started again,
 * stopped; and then read past the desk in its database.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class IncidentPromises {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> FINDINGS = Map.of("symptoms", "a", "affected", "b", "tried", "c");
    private static final Map<String, String> NOTHING = Map.of();
    private final DeskDatabase.Kind kind;
    private RunningDesk desk;
    private Api api;

    IncidentPromises(DeskDatabase.Kind kind) {
        this.kind = kind;
    }

    @BeforeAll
    void start() {
        desk = RunningDesk.startOwn(kind, Map.of("desk.close.after", "PT3S"));
        api = new Api(desk.baseUri());
    }

    @AfterAll
    void end() {
        desk.close();
    }

    /** Sixteen, as people do it; and more than the pools of threads and connections hold, as nobody should. */
    @ParameterizedTest
    @ValueSource(ints = {16, 48})
    @Order(1)
    void ofManyWhoTakeAnIncidentAtOnceOneGetsIt(int hands) throws Exception {
        String number = api.open("requester", "Many hands");
        api.get("line1", "incidents?limit=1");

        List<Integer> answers = atOnce(hands, hand -> api.post("line1", "incidents/" + number + "/acceptance", NOTHING)
                .status());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(hands - 1);
        assertThat(api.all("line1", "incidents/" + number + "/journal"))
                .extracting(entry -> entry.get("act").asText())
                .containsExactly("open", "accept");
    }

    @Test
    @Order(2)
    void anIncidentReadsAsItStoodAtEachOfItsEntries() throws Exception {
        Api.Answer opened = api.opened("lead", "As it stood");
        String path = "incidents/" + opened.text("number");
        List<JsonNode> states = new ArrayList<>(List.of(opened.body()));
        states.add(done(api.post("line1", path + "/acceptance", NOTHING)));
        states.add(done(api.post("line1", path + "/waiting", Map.of("reason", "PARTS"))));
        states.add(done(api.post(
                "line1", path + "/escalations", Map.of("toLine", 2, "reason", "beyond us", "findings", FINDINGS))));
        states.add(done(api.post("line2", path + "/handbacks", Map.of("toLine", 1, "reason", "r", "missing", "m"))));
        states.add(done(api.post("lead", path + "/priority", Map.of("priority", 2, "reason", "the board asks"))));

        List<JsonNode> journal = api.all("lead", path + "/journal");

        assertThat(journal).hasSameSizeAs(states);
        for (int i = 0; i < journal.size(); i++) {
            JsonNode stood = api.get(
                            "lead", path + "?asOf=" + journal.get(i).get("at").asText())
                    .body();
            assertThat(without("allowedActions", stood)).isEqualTo(without("allowedActions", states.get(i)));
            assertThat(stood.get("allowedActions")).isEmpty();
        }
        Instant before = Instant.parse(journal.get(0).get("at").asText()).minusNanos(1000);
        assertThat(api.get("lead", path + "?asOf=" + before).status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void aWaitEndsAtItsInstantAndSilenceClosesByThemselves() throws Exception {
        String number = api.open("requester", "By itself");
        String path = "incidents/" + number;
        done(api.post("line1", path + "/acceptance", NOTHING));
        String until = Instant.now().plusSeconds(2).toString();
        done(api.post("line1", path + "/waiting", Map.of("reason", "VISIT", "until", until)));

        awaitState(path, "IN_PROGRESS");
        done(api.post("line1", path + "/resolution", Map.of("code", "FIXED", "text", "Done")));
        awaitState(path, "CLOSED");

        assertThat(api.all("lead", path + "/journal").stream()
                        .skip(3)
                        .map(entry -> entry.get("actor").asText() + " "
                                + entry.get("act").asText()))
                .containsExactly("system resume", "line1 resolve", "system close");
    }

    @Test
    @Order(4)
    void theListsAndTheSingleIncidentShowTheSameOnesToEverybody() throws Exception {
        List<String> all = numbers("lead");
        assertThat(all).hasSizeGreaterThan(40);
        for (String account : List.of(
                "requester",
                "requester2",
                "line1",
                "line2",
                "line3",
                "line4",
                "problem",
                "change",
                "cab",
                "auditor",
                "admin")) {
            List<String> listed = numbers(account);
            for (String number : all) {
                int expected = listed.contains(number) ? 200 : 404;
                assertThat(api.get(account, "incidents/" + number).status())
                        .as("%s reads %s", account, number)
                        .isEqualTo(expected);
            }
            for (String unseen :
                    all.stream().filter(n -> !listed.contains(n)).limit(2).toList()) {
                assertThatNothingIsToldOf(unseen, account);
            }
        }
    }

    private void assertThatNothingIsToldOf(String number, String account) throws IOException {
        for (String part : List.of("journal", "comments", "custody", "links", "attachments", "clocks")) {
            assertThat(api.get(account, "incidents/" + number + "/" + part).status())
                    .as("%s reads %s of %s", account, part, number)
                    .isEqualTo(404);
        }
        for (String act : List.of("acceptance", "resumption")) {
            assertThat(api.post(account, "incidents/" + number + "/" + act, NOTHING)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    @Order(5)
    void aSupplierIsNeverToldWhoTheRequesterIs() throws Exception {
        List<String> seen = numbers("line4");
        assertThat(seen).isNotEmpty();
        for (String number : seen) {
            String path = "incidents/" + number;
            for (String part : List.of("", "/journal", "/comments", "/custody", "/attachments")) {
                assertThat(api.get("line4", path + part).body().findValuesAsText("requester"))
                        .as("requester in %s%s", path, part)
                        .allMatch(value -> value.isEmpty() || value.equals("null"));
                assertThat(api.get("line4", path + part).body().toString())
                        .doesNotContain(
                                "\"actor\":\"requester", "\"author\":\"requester", "\"onBehalfOf\":\"requester");
            }
        }
    }

    @Test
    @Order(6)
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        Ledger ledger = new Ledger(api);
        List<Future<?>> ends = IntStream.range(0, 8)
                .<Future<?>>mapToObj(client -> clients.submit(() -> ledger.work(client)))
                .toList();
        Poll.until("enough is acknowledged", PATIENCE, () -> ledger.acknowledged() > 60);
        desk.kill9();
        for (Future<?> end : ends) {
            end.get();
        }
        clients.shutdown();

        desk.restart();

        assertThat(ledger.lost()).isEmpty();
    }

    @Test
    @Order(7)
    void whatItLeftProvesFoldsAndHasNoGap() throws Exception {
        assertThat(api.post("requester", "incidents/" + numbers("requester").get(0) + "/acceptance", NOTHING)
                        .status())
                .isEqualTo(403);
        assertThat(desk.stop()).isIn(0, 143);

        try (Connection database = desk.ownerConnection()) {
            StoredDesk stored = new StoredDesk(database);
            assertThat(stored.breaks()).isEmpty();
            assertThat(stored.differences()).isEmpty();
            assertThat(stored.gaps()).isEmpty();
            List<Entry> tried = stored.history("account:requester");
            assertThat(tried).last().satisfies(entry -> {
                assertThat(entry.act()).isEqualTo("refused");
                assertThat(entry.details()).containsEntry("tried", "accept").containsKeys("ticket", "why");
            });
            assertThat(stored.history("account:line1").stream()
                            .filter(entry -> entry.act().equals("refused")))
                    .hasSizeGreaterThanOrEqualTo(15 + 47);
        }
    }

    @Test
    @Order(8)
    void theDesksAccountCannotChangeWhatTheJournalHolds() throws Exception {
        for (String change : List.of(
                "update journal_entry set actor = 'nobody'",
                "update journal_entry set body = '{}' where seq = 1",
                "delete from journal_entry",
                "truncate table journal_entry",
                "drop table journal_entry")) {
            try (Connection database = desk.deskConnection();
                    Statement statement = database.createStatement()) {
                assertThatThrownBy(() -> statement.execute(change)).as(change).isInstanceOf(SQLException.class);
            }
        }
    }

    private List<String> numbers(String account) throws IOException {
        return new ArrayList<>(new TreeSet<>(api.all(account, "incidents?origin=ALL").stream()
                .map(incident -> incident.get("number").asText())
                .toList()));
    }

    private void awaitState(String path, String state) {
        Poll.until(path + " is " + state, PATIENCE, () -> {
            try {
                return api.get("lead", path).text("state").equals(state);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static JsonNode done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        return answer.body();
    }

    private static JsonNode without(String field, JsonNode record) {
        return record.<com.fasterxml.jackson.databind.node.ObjectNode>deepCopy().without(field);
    }

    /** Does something that may fail. */
    @FunctionalInterface
    interface Trial<T> {
        T by(int hand) throws Exception;
    }

    private static <T> List<T> atOnce(int hands, Trial<T> trial) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(hands);
        List<Callable<T>> calls = IntStream.range(0, hands)
                .<Callable<T>>mapToObj(hand -> () -> trial.by(hand))
                .toList();
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : pool.invokeAll(calls)) {
            answers.add(answer.get());
        }
        pool.shutdown();
        return answers;
    }
}
