package io.fourline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.PageClient;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Terms from draft to version: checked whole, published once, never changed, selected by the most specific match. */
class TermsIT {

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
        private final RestCaller agent;
        private final String code = "T-" + UUID.randomUUID().toString().substring(0, 8);

        Desk(URI desk) {
            this.desk = desk;
            this.admin = new RestCaller(desk, "admin");
            this.agent = new RestCaller(desk, "line1");
        }

        @Test
        void theTermsOfTheDemoHoldTogether() {
            for (String terms : List.of("GOLD", "STANDARD")) {
                JsonNode check = agent.get("terms/" + terms + "/check").body();
                assertThat(check.path("publishable").asBoolean()).isTrue();
                assertThat(check.path("problems")).isEmpty();
            }
        }

        @Test
        void aDraftBecomesAVersionThatNeverChanges() {
            assertThat(create("PT8H").header("ETag")).isEqualTo("\"1\"");
            Answer published = publish("First");
            assertThat(published.status()).isEqualTo(201);
            String first =
                    published.body().path("versions").path(0).path("label").asText();
            assertThat(published.header("Location")).endsWith("/terms/" + code + "/versions/" + first);

            assertThat(admin.send("PUT", "terms/" + code + "/draft", draft("PT10H"))
                            .status())
                    .isEqualTo(200);
            String second = publish("Second")
                    .body()
                    .path("versions")
                    .path(0)
                    .path("label")
                    .asText();

            assertThat(target(agent.get("terms/" + code + "/versions/" + first).body()))
                    .isEqualTo("PT8H");
            JsonNode differences = agent.get("terms/" + code + "/versions/" + second + "/differences?with=" + first)
                    .body()
                    .path("differences");
            assertThat(differences).hasSize(5);
            assertThat(differences.path(0).path("field").asText()).isEqualTo("target.RESOLVE.1");
            assertThat(differences.path(0).path("before").asText()).isEqualTo("PT8H");
            assertThat(differences.path(0).path("after").asText()).isEqualTo("PT10H");
            assertThat(page("/admin/term.xhtml?edit=" + code))
                    .contains("published it", "Second", "Resolve, priority 1");
        }

        @Test
        void whatDoesNotHoldTogetherIsNotPublished() {
            create("PT2H");
            JsonNode check = admin.get("terms/" + code + "/check").body();
            assertThat(check.path("publishable").asBoolean()).isFalse();
            assertThat(check.path("problems").path(0).path("text").asText())
                    .contains("together 4 h; the target is 2 h");

            Answer refused = publish("Never");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body().path("errors")).hasSize(5);
            assertThat(admin.get("terms/" + code).body().path("versions")).isEmpty();
        }

        @Test
        void whatCannotBeATargetIsRefusedAtItsPlace() {
            for (String target : List.of("PT0S", "PT-1H", "PT876000H", "PT0.5S")) {
                Answer refused = create(target);
                assertThat(refused.status()).as(target).isEqualTo(400);
                assertThat(refused.errors()).contains("target.RESOLVE.1");
            }
            assertThat(create("P100Y").status()).isEqualTo(400);
            assertThat(admin.get("terms/" + code).status()).isEqualTo(404);
        }

        @Test
        void ofTwoAdministratorsWhoPublishAtOnceOneDoes() {
            create("PT8H");
            String tag = admin.get("terms/" + code).header("ETag");

            List<CompletableFuture<Integer>> both = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> admin.send(
                                    "POST",
                                    "terms/" + code + "/publication",
                                    Map.of("reason", "Mine " + i),
                                    "If-Match",
                                    tag)
                            .status()))
                    .toList();

            assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 412);
            JsonNode terms = admin.get("terms/" + code).body();
            assertThat(terms.path("versions")).hasSize(1);
            assertThat(terms.path("draft").isNull()).isTrue();
        }

        @Test
        void theMostSpecificTermsAreSelectedAndRetiredOnesAreNot() {
            String asked = "terms/selection?organisation=HARBOUR&service=PAYMENTS&category=" + code + "&priority=1";
            assertThat(agent.get(asked).body().path("name").asText()).isEqualTo("Gold");
            assertThat(agent.get(asked).body().path("explanation").asText())
                    .isEqualTo("customer Harbour Retail, service Payments (2 of 2 match; next best “Standard” 0 of 2)");

            admin.send("POST", "categories", Map.of("code", code, "name", "Category"));
            Map<String, Object> three = draft("PT8H");
            three.put("match", Map.of("organisation", "HARBOUR", "service", "PAYMENTS", "category", code));
            admin.send("POST", "terms", Map.of("code", code, "draft", three));
            assertThat(publish("More specific").status()).isEqualTo(201);
            assertThat(agent.get(asked).body().path("terms").asText()).startsWith(code + "@");
            assertThat(agent.get(asked + "&at=2000-01-01T00:00:00Z")
                            .body()
                            .path("terms")
                            .isNull())
                    .isTrue();

            assertThat(admin.send("POST", "terms/" + code + "/retirement", null).status())
                    .isEqualTo(200);
            assertThat(agent.get(asked).body().path("name").asText()).isEqualTo("Gold");
        }

        @Test
        void onlyAdministratorsKeepTerms() {
            assertThat(agent.send("POST", "terms", Map.of("code", code, "draft", draft("PT8H")))
                            .status())
                    .isEqualTo(403);
            assertThat(new RestCaller(desk, "requester").get("terms").status()).isEqualTo(403);
            assertThat(page("/admin/terms.xhtml")).contains("Gold", "Standard", "Harbour Retail");
        }

        private Answer create(String resolve) {
            return admin.send("POST", "terms", Map.of("code", code, "draft", draft(resolve)));
        }

        private Answer publish(String reason) {
            return admin.send("POST", "terms/" + code + "/publication", Map.of("reason", reason));
        }

        private static String target(JsonNode version) {
            for (JsonNode cell : version.path("content").path("targets")) {
                if (cell.path("clock").asText().equals("RESOLVE")) {
                    return cell.path("target").asText();
                }
            }
            return null;
        }

        private static Map<String, Object> draft(String resolve) {
            List<Map<String, Object>> targets = new ArrayList<>();
            for (int priority = 1; priority <= 5; priority++) {
                targets.add(Map.of("clock", "RESPOND", "priority", priority, "target", "PT15M"));
                targets.add(Map.of("clock", "RESOLVE", "priority", priority, "target", resolve));
                targets.add(Map.of("clock", "LINE_1", "priority", priority, "target", "PT1H"));
                targets.add(Map.of("clock", "LINE_4", "priority", priority, "target", "PT3H"));
            }
            return new TreeMap<>(Map.of(
                    "name",
                    "Terms of a test",
                    "match",
                    Map.of("vip", true, "priority", 3),
                    "calendar",
                    "WARSAW",
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
