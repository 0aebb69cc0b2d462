package io.fourline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.PageClient;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Running tickets moved to another version of their terms, and what the SLA report then says of them. */
class AdoptionAndReportIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Nested
    class OnH2 extends Desk {
        OnH2() {
            super(RunningDesk.onH2().baseUri());
        }
    }

    @Nested
    class OnPostgreSql extends Desk {
        OnPostgreSql() {
            super(RunningDesk.onPostgreSql().baseUri());
        }
    }

    abstract static class Desk {

        private final URI desk;
        private final RestCaller admin;
        private final RestCaller lead;
        private final String code = "A-" + UUID.randomUUID().toString().substring(0, 8);

        Desk(URI desk) {
            this.desk = desk;
            this.admin = new RestCaller(desk, "admin");
            this.lead = new RestCaller(desk, "lead");
        }

        @Test
        void runningTicketsMoveOnceEachAndTheReportCountsThemByTheirNewTerms() {
            admin.send("POST", "services", Map.of("code", code, "name", "Service of a test", "description", ""));
            String first = publish("POST", "terms", Map.of("code", code, "draft", draft("PT80H")));
            Poll.until("the terms are selected", PATIENCE, () -> isUnderTheseTerms(open()));
            List<String> running = List.of(open(), open());
            String solved = open();
            resolve(solved);
            String cancelled = open();
            lead.send("POST", "incidents/" + cancelled + "/cancellation", Map.of("reason", "Not needed"));

            String second = publish("PUT", "terms/" + code + "/draft", draft("PT1S"));
            String adoption = "terms/" + code + "/versions/" + second + "/adoption";
            JsonNode preview = lateAfterTheMove(adoption, 4);
            assertThat(preview.path("tickets").asInt()).isEqualTo(moveable());
            assertThat(preview.path("terms").asText()).isEqualTo(code + "@" + second);
            assertThat(terms(running.get(0)).asText()).isEqualTo(code + "@" + first);

            Answer moved = admin.send("POST", adoption, Map.of("reason", "The new contract"));
            assertThat(moved.status()).isEqualTo(200);
            assertThat(moved.body().path("moved").asInt())
                    .isEqualTo(preview.path("tickets").asInt());
            assertThat(moved.body().path("refused")).isEmpty();
            assertThat(admin.send("POST", adoption, Map.of("reason", "Again"))
                            .body()
                            .path("moved")
                            .asInt())
                    .isZero();

            assertThatItIsJournaled(running.get(0), first, second);
            assertThat(terms(solved).asText()).isEqualTo(code + "@" + second);
            assertThat(terms(cancelled).asText()).isEqualTo(code + "@" + first);
            assertThatTheReportKnows(preview.path("tickets").asInt());
        }

        @Test
        void onlyAdministratorsMoveAndOnlyWithAReason() {
            String adoption = "terms/STANDARD/versions/0000.0/adoption";
            assertThat(lead.send("POST", adoption, Map.of("reason", "Mine")).status())
                    .isEqualTo(403);
            assertThat(lead.send("POST", adoption + "-preview", Map.of()).status())
                    .isEqualTo(403);
            assertThat(admin.send("POST", adoption, Map.of("reason", " ")).status())
                    .isEqualTo(400);
            assertThat(admin.send("POST", adoption, Map.of("reason", "x")).status())
                    .isEqualTo(404);
            assertThat(new RestCaller(desk, "requester").get("reports/sla").status())
                    .isEqualTo(403);
            assertThat(lead.get("reports/sla?clock=LINE_9").errors()).containsExactly("clock");
        }

        // A second of working time around the clock passes by itself.
        private JsonNode lateAfterTheMove(String adoption, int atLeast) {
            List<JsonNode> last = new ArrayList<>();
            Poll.until("tickets would be late", PATIENCE, () -> {
                last.add(admin.send("POST", adoption + "-preview", Map.of()).body());
                return late(last.get(last.size() - 1)) >= atLeast - 1;
            });
            return last.get(last.size() - 1);
        }

        private static int late(JsonNode preview) {
            for (JsonNode clock : preview.path("clocks")) {
                if (clock.path("clock").asText().equals("RESOLVE")) {
                    return clock.path("lateAfter").asInt();
                }
            }
            return 0;
        }

        private void assertThatItIsJournaled(String number, String first, String second) {
            JsonNode entries =
                    admin.get("incidents/" + number + "/journal").body().path("items");
            JsonNode last = entries.get(entries.size() - 1);
            assertThat(last.path("act").asText()).isEqualTo("repin");
            assertThat(last.path("actor").asText()).isEqualTo("admin");
            assertThat(last.path("reason").asText()).isEqualTo("The new contract");
            assertThat(last.path("changes").path("terms").path(0).asText()).isEqualTo(code + "@" + first);
            assertThat(last.path("changes").path("terms").path(1).asText()).isEqualTo(code + "@" + second);
            assertThat(page("/incidents/incident.xhtml?number=" + number))
                    .contains("moved it to other terms", "The new contract");
        }

        private void assertThatTheReportKnows(int moved) {
            JsonNode report = lead.get("reports/sla?service=" + code).body();
            for (JsonNode clock : report.path("clocks")) {
                if (clock.path("key").asText().equals("RESOLVE")) {
                    assertThat(clock.path("kept").asInt()).isZero();
                    assertThat(clock.path("missed").asInt() + clock.path("open").asInt())
                            .isEqualTo(moved);
                    assertThat(clock.path("missed").asInt()).isGreaterThanOrEqualTo(2);
                }
            }
            assertThat(report.path("services")).hasSize(1);
            int missed = report.path("services").path(0).path("missed").asInt();
            JsonNode behind = lead.get("reports/sla/incidents?outcome=MISSED&service=" + code)
                    .body()
                    .path("items");
            assertThat(behind.size()).isGreaterThanOrEqualTo(missed);
            assertThat(lead.get("reports/sla/incidents?limit=1&service=" + code)
                            .body()
                            .path("next")
                            .isNull())
                    .isFalse();
            assertThat(page("/reports/sla.xhtml?service=" + code)).contains("SLA report", "Service of a test");
        }

        /** Every ticket of the service that is not over, those opened while the terms were awaited among them. */
        private int moveable() {
            int running = 0;
            for (JsonNode incident :
                    lead.get("incidents?limit=200&service=" + code).body().path("items")) {
                boolean over = List.of("CLOSED", "CANCELLED")
                        .contains(incident.path("state").asText());
                boolean ours = isUnderTheseTerms(incident.path("number").asText());
                running += !over && ours ? 1 : 0;
            }
            return running;
        }

        private boolean isUnderTheseTerms(String number) {
            return terms(number).asText().startsWith(code + "@");
        }

        private JsonNode terms(String number) {
            return lead.get("incidents/" + number).body().path("clocks").path(0).path("terms");
        }

        private String open() {
            return lead.send(
                            "POST",
                            "incidents",
                            Map.of(
                                    "title",
                                    "Of a test",
                                    "description",
                                    "",
                                    "impact",
                                    "LOW",
                                    "urgency",
                                    "LOW",
                                    "service",
                                    code,
                                    "requester",
                                    "requester"))
                    .text("number");
        }

        private void resolve(String number) {
            lead.send("POST", "incidents/" + number + "/resolution", Map.of("code", "FIXED", "text", "Done"));
        }

        private String publish(String method, String path, Map<String, ?> body) {
            assertThat(admin.send(method, path, body).status()).isIn(200, 201);
            Answer published = admin.send("POST", "terms/" + code + "/publication", Map.of("reason", "A test"));
            assertThat(published.status()).as(published.body().toString()).isEqualTo(201);
            return published.body().path("versions").path(0).path("label").asText();
        }

        private Map<String, Object> draft(String resolve) {
            List<Map<String, Object>> targets = new ArrayList<>();
            for (int priority = 1; priority <= 5; priority++) {
                targets.add(Map.of("clock", "RESOLVE", "priority", priority, "target", resolve));
            }
            return new TreeMap<>(Map.of(
                    "name",
                    "Terms of a test",
                    "match",
                    Map.of("service", code),
                    "calendar",
                    "ALWAYS",
                    "targets",
                    targets,
                    "restartOnReopening",
                    false));
        }

        private String page(String path) {
            return PageClient.signedIn(desk, "admin", "demo").get(path).body();
        }
    }
}
