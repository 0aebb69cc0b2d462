package io.fourline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskDatabase;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import io.fourline.support.StoredDesk;
import io.fourline.support.TicketHistory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A log of problems, looked at, imported and imported again over REST, on both databases. */
class ProblemImportIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String XES = "application/xml";

    private RunningDesk desk;
    private RestCaller admin;
    private RestCaller manager;

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(DeskDatabase.Kind.class)
    void aLogOfProblemsBecomesProblemsWithTheirWholeHistories(DeskDatabase.Kind kind) throws SQLException {
        desk = RunningDesk.startOwn(kind, Map.of());
        admin = new RestCaller(desk.baseUri(), "admin");
        manager = new RestCaller(desk.baseUri(), "problem");
        lookedAtFirst();
        imported();
        leftOutWithLineAndReason();
        corrected();
        desk.stop();
        try (Connection database = desk.ownerConnection()) {
            StoredDesk stored = new StoredDesk(database);
            assertThat(stored.breaks()).isEmpty();
            assertThat(stored.differences()).isEmpty();
        }
    }

    private void lookedAtFirst() {
        Answer seen = admin.sendText("POST", "imports/previews?format=xes", XES, log("problems-org-line.xes"));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text("of")).isEqualTo("problems");
        assertThat(seen.body().path("roles").path("team").asText()).isEqualTo("org:role");
        assertThat(seen.body().path("roles").path("category").isNull()).isTrue();
        assertThat(seen.body().path("columns").toString()).contains("Org line A2");
        Answer unreadable = admin.sendText("POST", "imports/previews?format=xes", XES, "<log><trace/></log>");
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(unreadable.errors()).containsExactly("file");
        assertThat(manager.sendText("POST", "imports/previews?format=xes", XES, "<log/>")
                        .status())
                .isEqualTo(403);
        assertThat(admin.sendText("POST", "imports?format=xes&of=tickets", XES, "<log/>")
                        .errors())
                .containsExactly("of");
    }

    private void imported() {
        JsonNode over = completed("imports?format=xes", "problems-org-line.xes");
        assertThat(over.path("of").asText()).isEqualTo("problems");
        assertThat(over.path("mapping").asText()).isEqualTo("vinst-problems");
        assertThat(over.path("imported").asInt()).isEqualTo(11);
        assertThat(over.path("roles").path("organisation").asText()).isEqualTo("org:group");
        JsonNode problems = manager.get("problems?origin=IMPORT").body().path("items");
        assertThat(problems).hasSize(3);
        for (JsonNode problem : problems) {
            assertThat(problem.path("allowedActions")).isEmpty();
            assertThat(problem.path("raisedFrom").asText()).isEqualTo("IMPORT");
            TicketHistory.prove(
                    DeskClient.as(desk, "problem"),
                    "problems/" + problem.path("number").asText());
        }
        assertThat(manager.get("problems").body().toString()).doesNotContain("VINST problem");
        String number = problems.get(0).path("number").asText();
        assertThat(manager.send("POST", "problems/" + number + "/comments", Map.of("text", "x", "visibility", "PUBLIC"))
                        .status())
                .isBetween(403, 409);
        JsonNode again = completed("imports?format=xes&of=problems", "problems-org-line.xes");
        assertThat(again.path("unchanged").asInt()).isEqualTo(11);
        assertThat(again.path("imported").asInt()).isZero();
    }

    private void leftOutWithLineAndReason() {
        JsonNode over = completed("imports?format=xes", "problems-support-team.xes");
        assertThat(over.path("imported").asInt()).isEqualTo(4);
        assertThat(over.path("rejected").asInt()).isEqualTo(3);
        String rejections = admin.get("imports/" + over.path("id").asText() + "/rejections")
                .body()
                .path("items")
                .toString();
        assertThat(rejections).contains("\\\"yesterday\\\" is no date", "second time");
    }

    private void corrected() {
        JsonNode over = completed(
                "imports?format=xes&of=problems&mapping=xes-problems&team=company", "problems-other-desk.xes");
        assertThat(over.path("roles").path("team").asText()).isEqualTo("company");
        JsonNode problems =
                manager.get("problems?origin=IMPORT&team=Northwind").body().path("items");
        assertThat(problems).hasSize(2);
        assertThat(problems.findValuesAsText("state")).contains("CLOSED", "CANCELLED");
    }

    private JsonNode completed(String call, String resource) {
        Answer taken = admin.sendText("POST", call, XES, log(resource));
        assertThat(taken.status())
                .as(new String(taken.response().body(), StandardCharsets.UTF_8))
                .isEqualTo(202);
        String run = "imports/" + taken.text("id");
        Poll.until("the import is over", PATIENCE, () -> !admin.get(run)
                .text("state")
                .matches("QUEUED|RUNNING"));
        JsonNode over = admin.get(run).body();
        assertThat(over.path("state").asText()).as(over.toString()).isEqualTo("COMPLETED");
        return over;
    }

    private static String log(String resource) {
        try (InputStream file = ProblemImportIT.class.getResourceAsStream("/intake/" + resource)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
