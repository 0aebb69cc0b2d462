package io.fourline.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.RunningDesk;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(DeskDatabase.Kind.class)
class RestHabitsIT {

    @Parameter
    DeskDatabase.Kind database;

    private RunningDesk desk;
    private DeskClient requester;

    @BeforeEach
    void enter() {
        desk = database == DeskDatabase.Kind.H2 ? RunningDesk.onH2() : RunningDesk.onPostgreSql();
        requester = DeskClient.as(desk, "requester");
    }

    @Test
    void everythingWrongWithABodyIsToldAtOnce() {
        Answer refused =
                requester.post("incidents", Map.of("title", " ", "impact", "HUGE", "urgency", 1, "spare", "x"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.fields())
                .containsExactlyInAnyOrder("title", "impact", "urgency", "spare", "description", "service");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"'';400", "null;400", "[];400", "{;400", "{} {};400", "{\"title\":\"a\",\"title\":\"b\"};400"})
    void whatIsNoObjectIsRefused(String body, int status) {
        Answer refused = requester.send(
                "POST", "incidents", body.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "application/json"));
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.fields()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "foo", "application/json;charset=latin1"})
    void otherMediaTypesAreRefused(String type) {
        assertThat(requester
                        .send("POST", "incidents", new byte[] {'{', '}'}, Map.of("Content-Type", type))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aBodyOverTenMegabytesIsReadToItsEndAndRefused() {
        byte[] body = ("{\"title\":\"" + "x".repeat(11_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        Map<String, String> json = Map.of("Content-Type", "application/json");
        assertThat(requester.send("POST", "incidents", body, json).status()).isEqualTo(413);
        assertThat(requester.send("POST", "nothing", body, json).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "incidents?limit=0, limit",
        "incidents?limit=201, limit",
        "incidents?limit=1&limit=2, limit",
        "incidents?after=abc, after",
        "incidents?sort=title, sort",
        "incidents?foo=1, foo",
        "incidents?q=%00, query",
        "incidents?q=%ff, query",
        "services?open=true, open",
        "incidents/INC-000001?asOf=yesterday, asOf"
    })
    void aParameterThatDoesNotFitIsNamed(String path, String field) {
        Answer refused = requester.get(path);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly(field);
    }

    @Test
    void pagesOfAListJoinWithoutGapOrRepetition() {
        DeskClient lead = DeskClient.as(desk, "lead");
        Set<String> seen = new HashSet<>();
        String next = "";
        int pages = 0;
        while (next != null && pages < 100) {
            Answer page = lead.get("incidents?sort=-priority&limit=7" + (next.isEmpty() ? "" : "&after=" + next));
            page.json().path("items").forEach(item -> assertThat(
                            seen.add(item.path("number").asText()))
                    .isTrue());
            next = page.json().path("next").textValue();
            pages++;
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void aRepeatedPostGivesTheFirstAnswerAgain() {
        Map<String, String> key = Map.of("Idempotency-Key", "key-" + System.nanoTime());
        Answer first = requester.post("incidents", report("once"), key);
        Answer again = requester.post("incidents", report("once"), key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(requester.post("incidents", report("another"), key).status()).isEqualTo(422);
    }

    @Test
    void sixteenPostsAtOnceWithOneKeyActOnce() {
        Map<String, String> key = Map.of("Idempotency-Key", "key-" + System.nanoTime());
        Set<String> numbers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> requester.post("incidents", report("at once"), key))
                .map(answer ->
                        answer.status() + " " + answer.json().path("number").asText())
                .collect(Collectors.toSet());
        assertThat(numbers).hasSize(1).allMatch(answer -> answer.startsWith("201 INC-"));
    }

    @Test
    void aRefusalIsNotRemembered() {
        Map<String, String> key = Map.of("Idempotency-Key", "key-" + System.nanoTime());
        Map<String, Object> unknownService = new HashMap<>(report("refused first"));
        unknownService.put("service", "NO-SUCH");
        assertThat(requester.post("incidents", unknownService, key).status()).isEqualTo(400);
        assertThat(requester.post("incidents", report("refused first"), key).status())
                .isEqualTo(201);
    }

    @Test
    void aStaleVersionIsRefusedAndAMalformedTagToo() {
        Answer opened = requester.post("incidents", report("versions"));
        String comments = "incidents/" + opened.json().path("number").asText() + "/comments";
        Map<String, String> text = Map.of("text", "x", "visibility", "PUBLIC");
        assertThat(requester.post(comments, text, Map.of("If-Match", "\"1\"")).status())
                .isEqualTo(201);
        assertThat(requester.post(comments, text, Map.of("If-Match", "\"1\"")).status())
                .isEqualTo(412);
        assertThat(requester
                        .post(comments, text, Map.of("If-Match", "\"1\", \"2\""))
                        .status())
                .isEqualTo(201);
        assertThat(requester.post(comments, text, Map.of("If-Match", "*")).status())
                .isEqualTo(201);
        assertThat(requester.post(comments, text, Map.of("If-Match", "1")).fields())
                .containsExactly("If-Match");
    }

    @Test
    void withoutATokenNothingIsTold() {
        DeskClient nobody = DeskClient.nobody(desk);
        for (String path : List.of("services", "incidents", "incidents/INC-000001", "/openapi")) {
            Answer refused = nobody.get(path);
            assertThat(refused.status()).as(path).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).as(path).startsWith("Bearer");
        }
    }

    @Test
    void theInterfaceDescribesItself() {
        Answer description = requester.get("/openapi");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description
                        .json()
                        .at("/paths/~1incidents~1{number}~1escalations/post/summary")
                        .asText())
                .isNotBlank();
    }

    @Test
    void nothingThatWasSentStandsInTheLogAsAFault() {
        requester.send("GET", "incidents/%1b", null, Map.of());
        requester.send("PATCH", "incidents/INC-000001", new byte[] {(byte) 0xff}, Map.of());
        assertThat(desk.console()).doesNotContain("SEVERE");
    }

    private static Map<String, Object> report(String title) {
        return Map.of("title", title, "description", "", "impact", "LOW", "urgency", "LOW", "service", "ERP");
    }
}
