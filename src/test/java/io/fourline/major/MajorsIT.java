package io.fourline.major;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.journal.Fold;
import io.fourline.support.DeskDatabase;
import io.fourline.support.PageClient;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import io.fourline.support.StoredDesk;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A major incident from its declaration to its report, over REST, on both databases. */
class MajorsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private RunningDesk desk;
    private RestCaller lead;
    private RestCaller line1;
    private RestCaller requester;
    private RestCaller requester2;

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(DeskDatabase.Kind.class)
    void itIsDeclaredConductedToldSettledAndLookedBackUpon(DeskDatabase.Kind kind) throws SQLException {
        desk = RunningDesk.startOwn(kind, Map.of());
        lead = new RestCaller(desk.baseUri(), "lead");
        line1 = new RestCaller(desk.baseUri(), "line1");
        requester = new RestCaller(desk.baseUri(), "requester");
        requester2 = new RestCaller(desk.baseUri(), "requester2");
        String number = requester.open("Nobody can pay by card");
        String major = "major-incidents/" + number;
        declare(number, major);
        conduct(number, major);
        partsAreGivenByTwo(number, major);
        String own = affected(number);
        promise(number, major);
        settle(number, major, own);
        JsonNode now = end(number, major);
        desk.stop();
        try (Connection database = desk.ownerConnection()) {
            StoredDesk stored = new StoredDesk(database);
            assertThat(stored.breaks()).isEmpty();
            assertThat(stored.differences()).isEmpty();
            assertThat(overdue(stored, number)).isEqualTo(1);
            foldsTo(now, Fold.of(stored.history("major:" + number)));
        }
    }

    private void declare(String number, String major) {
        Map<String, Object> body = Map.of(
                "number",
                number,
                "manager",
                "lead",
                "reason",
                "All shops",
                "scope",
                Map.of("headline", "No card payments", "services", List.of("PAYMENTS")),
                "text",
                "We look into {service}; more by {next}.",
                "nextUpdateAt",
                in(Duration.ofHours(1)));
        assertThat(line1.send("POST", "major-incidents", body).status()).isIn(403, 404);
        assertThat(lead.get(major).status()).isEqualTo(404);
        Answer declared = lead.send("POST", "major-incidents", body);
        assertThat(declared.status()).isEqualTo(201);
        assertThat(declared.text("phase")).isEqualTo("INVESTIGATING");
        assertThat(lead.send("POST", "incidents/" + number + "/major", Map.of("manager", "lead", "reason", "again"))
                        .status())
                .isEqualTo(409);
        assertThat(requester.get(major).status()).isEqualTo(404);
        assertThat(line1.get(major).status()).isEqualTo(200);
        assertThat(lead.get("major-incidents?running=true").body().path("items").toString())
                .contains(number);
        assertThat(lead.get("major-incidents?limit=1").text("next")).isNotBlank();
    }

    private void conduct(String number, String major) {
        Map<String, String> roles = Map.of("manager", "lead", "communicationsLead", "line1");
        assertThat(line1.send("POST", major + "/roles", roles).status()).isEqualTo(403);
        assertThat(lead.send("POST", major + "/roles", roles).status()).isEqualTo(200);
        assertThat(lead.send("POST", major + "/roles", Map.of("manager", "requester"))
                        .status())
                .isEqualTo(400);
        assertThat(line1.get("incidents/" + number).status()).isEqualTo(200);
        assertThat(lead.send(
                                "POST",
                                major + "/updates",
                                Map.of("phase", "IDENTIFIED", "visibility", "PUBLIC", "text", "no promise"))
                        .errors())
                .containsExactly("nextUpdateAt");
        Answer past = lead.send("POST", major + "/updates", update("IDENTIFIED", "late", in(Duration.ofHours(-1))));
        assertThat(past.status()).isEqualTo(400);
        Answer said = line1.send("POST", major + "/updates", update("IDENTIFIED", "Found it", in(Duration.ofHours(2))));
        assertThat(said.status()).isEqualTo(201);
        assertThat(said.body().path("told").asInt()).isPositive();
        assertThat(lead.get(said.header("Location").replaceAll(".*/api/v1/", ""))
                        .status())
                .isEqualTo(200);
        assertThat(PageClient.signedIn(desk.baseUri(), "requester", "demo")
                        .get("/notices.xhtml")
                        .body())
                .contains("News of an outage that concerns you");
    }

    private void partsAreGivenByTwo(String number, String major) {
        String path = "/major/incident.xhtml?number=" + number + "&act=roles";
        PageClient one = PageClient.signedIn(desk.baseUri(), "lead", "demo");
        PageClient other = PageClient.signedIn(desk.baseUri(), "lead", "demo");
        String first = one.get(path).body();
        String second = other.get(path).body();

        one.submit(path, first, "f", "f:go", Map.of("f:scribe", List.of("line3")));
        other.submit(path, second, "f", "f:go", Map.of("f:technicalLead", List.of("line2")));

        Answer both = lead.get(major);
        assertThat(both.text("scribe")).isEqualTo("line3");
        assertThat(both.text("technicalLead")).isEqualTo("line2");
    }

    private String affected(String number) {
        JsonNode payments = StreamSupport.stream(
                        requester2.get("status").body().path("services").spliterator(), false)
                .filter(service -> service.path("code").asText().equals("PAYMENTS"))
                .findFirst()
                .orElseThrow();
        assertThat(payments.path("state").asText()).isEqualTo("KNOWN");
        assertThat(payments.toString()).contains("No card payments", "Found it", "We look into Payments");
        Answer first = requester2.send("POST", "status/" + number + "/reports", Map.of());
        Answer second = requester2.send("POST", "status/" + number + "/reports", Map.of());
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text("number")).isEqualTo(first.text("number"));
        assertThat(first.text("title")).isEqualTo("I am affected too: No card payments");
        assertThat(requester2
                        .send("POST", "status/INC-999999/reports", Map.of())
                        .status())
                .isEqualTo(404);
        return first.text("number");
    }

    private void promise(String number, String major) {
        Answer soon = lead.send("POST", major + "/updates", update("MONITORING", "Soon", in(Duration.ofSeconds(2))));
        assertThat(soon.status()).isEqualTo(201);
        Poll.until(
                "the manager is told", PATIENCE, () -> page("lead").contains("news of this major incident is overdue"));
        assertThat(page("line1")).contains("news of this major incident is overdue");
        assertThat(lead.get(major + "/report").body().path("promisesBroken").asInt())
                .isEqualTo(1);
        Answer kept = lead.send("POST", major + "/updates", update("MONITORING", "Here", in(Duration.ofHours(1))));
        assertThat(kept.status()).isEqualTo(201);
    }

    private String page(String account) {
        return PageClient.signedIn(desk.baseUri(), account, "demo")
                .get("/notices.xhtml")
                .body();
    }

    private void settle(String number, String major, String own) {
        String cancelled = requester.open("Never mind");
        String informed = requester.open("Cards again");
        Answer attached = lead.send(
                "POST", major + "/children", Map.of("numbers", List.of(cancelled, informed, "INC-999999", own)));
        assertThat(attached.body().path("items").findValuesAsText("done"))
                .containsExactly("true", "true", "false", "false");
        requester.send("POST", "incidents/" + cancelled + "/cancellation", Map.of("reason", "gone"));
        Map<String, Object> settlement = Map.of(
                "resolve", List.of(cancelled, own), "inform", List.of(informed), "code", "FIXED", "text", "It works");
        Answer early = lead.send("POST", major + "/settlement", settlement);
        assertThat(early.body().path("items").findValuesAsText("done")).containsExactly("false", "false", "true");
        lead.send("POST", "incidents/" + number + "/resolution", Map.of("code", "FIXED", "text", "New certificate"));
        Answer settled = lead.send("POST", major + "/settlement", settlement);
        assertThat(settled.body().path("items").findValuesAsText("done")).containsExactly("false", "true", "true");
        assertThat(requester2.get("incidents/" + own).text("state")).isEqualTo("RESOLVED");
        assertThat(requester.get("incidents/" + informed + "/comments").body().toString())
                .contains("It works");
        assertThat(lead.get(major + "/children").body().path("items").size()).isEqualTo(3);
    }

    private JsonNode end(String number, String major) {
        assertThat(lead.send("POST", major + "/stand-down", Map.of("reason", "Stable"))
                        .status())
                .isEqualTo(200);
        assertThat(lead.get("incidents/" + number).body().path("major").asBoolean())
                .isFalse();
        assertThat(lead.send("POST", major + "/updates", update("MONITORING", "too late", in(Duration.ofHours(1))))
                        .status())
                .isEqualTo(409);
        together(number);
        Map<String, String> lessons = Map.of("rootCause", "A certificate nobody watched");
        assertThat(lead.send("PUT", major + "/report", lessons).status()).isEqualTo(200);
        JsonNode report = lead.get(major + "/report").body();
        assertThat(report.path("major").path("rootCause").asText()).isEqualTo("A certificate nobody watched");
        assertThat(report.path("timeline").toString()).contains("New certificate", "Found it", "declareMajor");
        assertThat(requester2.get("status").body().path("past").toString()).contains("No card payments");
        Answer pdf = lead.get(major + "/report.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.response().body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        stood(major);
        return lead.get(major).body();
    }

    /** Two write on one page: each keeps what they wrote, and where both did, the second is told before it is kept. */
    private void together(String number) {
        String path = "/major/report.xhtml?number=" + number;
        PageClient one = PageClient.signedIn(desk.baseUri(), "lead", "demo");
        PageClient other = PageClient.signedIn(desk.baseUri(), "lead", "demo");
        String first = one.get(path).body();
        String second = other.get(path).body();
        one.submit(path, first, "lessons", "save", Map.of("summary", List.of("No cards for an hour")));

        other.submit(path, second, "lessons", "save", Map.of("actions", List.of("Watch certificates")));

        JsonNode both = lead.get("major-incidents/" + number).body();
        assertThat(both.path("summary").asText()).isEqualTo("No cards for an hour");
        assertThat(both.path("actions").asText()).isEqualTo("Watch certificates");
        assertThat(other.submit(path, second, "lessons", "save", Map.of("summary", List.of("Mine")))
                        .body())
                .contains("Somebody else has written here meanwhile", "No cards for an hour", "Mine");
        assertThat(lead.get("major-incidents/" + number).text("summary")).isEqualTo("No cards for an hour");
    }

    private void stood(String major) {
        JsonNode entries = line1.get(major + "/journal?limit=200").body().path("items");
        assertThat(entries.path(0).path("act").asText()).isEqualTo("open");
        String declared = entries.path(0).path("at").asText();
        JsonNode first = line1.get(major + "?asOf=" + declared).body();
        assertThat(first.path("running").asBoolean()).isTrue();
        assertThat(first.path("phase").isNull()).isTrue();
        assertThat(first.path("allowedActions")).isEmpty();
        assertThat(requester.get(major + "/journal").status()).isEqualTo(404);
        assertThat(requester.get(major + "?asOf=" + declared).status()).isEqualTo(404);
        assertThat(lead.get(major + "?asOf=2020-01-01T00:00:00Z").status()).isEqualTo(404);
    }

    private static void foldsTo(JsonNode now, Map<String, Object> folded) {
        assertThat(folded).containsEntry("running", false).containsEntry("rootCause", "A certificate nobody watched");
        folded.forEach(
                (field, value) -> assertThat(text(now.path(field))).as(field).isEqualTo(String.valueOf(value)));
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.isNull() ? "null" : value.asText();
        }
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(item.asText()));
        return items.toString();
    }

    private static int overdue(StoredDesk stored, String number) throws SQLException {
        int[] rows = {0};
        stored.each("select major from major_overdue where major = ?", row -> rows[0]++, number);
        return rows[0];
    }

    private static Map<String, String> update(String phase, String text, String next) {
        return Map.of("phase", phase, "visibility", "PUBLIC", "text", text, "nextUpdateAt", next);
    }

    private static String in(Duration distance) {
        return Clock.systemUTC()
                .instant()
                .plus(distance)
                .truncatedTo(ChronoUnit.MILLIS)
                .toString();
    }
}
