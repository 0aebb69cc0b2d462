package io.fourline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.PageClient;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What administrators keep: checked whole, journaled, felt at once, and closed to everybody else. */
class AdministrationIT {

    @Nested
    class OnH2 extends Administration {
        OnH2() {
            super(RunningDesk.onH2().baseUri());
        }
    }

    @Nested
    class OnPostgreSql extends Administration {
        OnPostgreSql() {
            super(RunningDesk.onPostgreSql().baseUri());
        }
    }

    abstract static class Administration {

        private final URI desk;
        private final RestCaller admin;
        private final RestCaller agent;
        private final String code = "T-" + UUID.randomUUID().toString().substring(0, 8);

        Administration(URI desk) {
            this.desk = desk;
            this.admin = new RestCaller(desk, "admin");
            this.agent = new RestCaller(desk, "line1");
        }

        @Test
        void aCategoryIsMadeNamedAnewAndRetired() {
            assertThat(admin.send("POST", "categories", Map.of("code", code, "name", "Telephony"))
                            .header("Location"))
                    .endsWith("/categories/" + code);
            assertThat(admin.send("POST", "categories", Map.of("code", code, "name", "Again"))
                            .errors())
                    .containsExactly("code");
            assertThat(admin.send("PATCH", "categories/" + code, Map.of("name", "🐉".repeat(200)))
                            .status())
                    .isEqualTo(200);
            assertThat(admin.send("PATCH", "categories/" + code, Map.of("active", false))
                            .header("ETag"))
                    .isEqualTo("\"3\"");

            Answer retired = agent.get("categories?active=false&q=" + code.toLowerCase());
            assertThat(retired.body().path("items").findValuesAsText("code")).containsExactly(code);
            assertThat(page("/admin/categories.xhtml?edit=" + code))
                    .contains("History", "Telephony", "changed it", "made it");
        }

        @Test
        void anItemIsFoundByAPartOfItsNameWhateverItsSigns() {
            admin.send("POST", "configuration-items", Map.of("code", code, "name", "Pump 50%_!" + code));

            assertThat(agent.get("configuration-items?q=50%25_!" + code)
                            .body()
                            .path("items")
                            .findValuesAsText("code"))
                    .containsExactly(code);
        }

        @Test
        void anEditOfWhatHasChangedSinceIsRefused() {
            admin.send("POST", "categories", Map.of("code", code, "name", "One"));
            admin.send("PATCH", "categories/" + code, Map.of("name", "Two"));

            Answer stale = admin.send("PATCH", "categories/" + code, Map.of("name", "Three"), "If-Match", "\"1\"");
            assertThat(stale.status()).isEqualTo(412);
            assertThat(admin.get("categories/" + code).text("name")).isEqualTo("Two");
        }

        @Test
        void aChainIsCheckedWholeAndThenGoneBy() {
            assertThat(admin.send("POST", "chains", chain("SERVICE-DESK", "Symptoms", "What is seen"))
                            .errors())
                    .contains("lines[0].checklist[0].key", "lines[1].team");

            assertThat(admin.send("POST", "chains", chain("TECH-SUPPORT", "symptoms", "What is seen"))
                            .status())
                    .isEqualTo(201);
            Map<String, String> service = Map.of("code", code, "name", "S", "description", "", "chain", code);
            assertThat(admin.send("POST", "services", service)
                            .body()
                            .path("chain")
                            .findValuesAsText("team"))
                    .containsExactly("SERVICE-DESK", "TECH-SUPPORT");
            Map<String, Object> retired = new HashMap<>(chain("TECH-SUPPORT", "symptoms", "What is seen"));
            retired.remove("code");
            retired.put("active", false);
            assertThat(admin.send("PUT", "chains/" + code, retired).status()).isEqualTo(409);
        }

        @Test
        void anEditOfAChecklistAloneIsAVersion() {
            admin.send("POST", "chains", chain("TECH-SUPPORT", "symptoms", "What is seen"));
            Map<String, Object> edited = new HashMap<>(chain("TECH-SUPPORT", "signs", "Signs"));
            edited.remove("code");

            assertThat(admin.send("PUT", "chains/" + code, edited, "If-Match", "\"1\"")
                            .header("ETag"))
                    .isEqualTo("\"2\"");
            assertThat(admin.send("PUT", "chains/" + code, edited, "If-Match", "\"1\"")
                            .status())
                    .isEqualTo(412);
            assertThat(page("/admin/chain.xhtml?edit=" + code)).contains("Line 1, findings", "What is seen", "Signs");
        }

        @Test
        void theMatrixIsEditedWholeOrNotAtAll() {
            Answer before = agent.get("priorities");

            assertThat(admin.send(
                                    "PUT",
                                    "priorities",
                                    Map.of("cells", List.of(Map.of("impact", "LOW", "urgency", "LOW", "priority", 5))))
                            .status())
                    .isEqualTo(400);
            assertThat(agent.get("priorities").body()).isEqualTo(before.body());
        }

        @Test
        void nobodyElseEditsAnything() {
            Map<String, String> category = Map.of("code", code, "name", "Not mine");

            assertThat(agent.send("POST", "categories", category).status()).isEqualTo(403);
            assertThat(new RestCaller(desk, "lead")
                            .send("POST", "categories", category)
                            .status())
                    .isEqualTo(403);
            assertThat(new RestCaller(desk, "requester").get("chains").status()).isEqualTo(403);
            assertThat(PageClient.signedIn(desk, "line1", "demo")
                            .get("/admin/chain.xhtml")
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void aServiceIsMadeOnItsPageAndWhatIsWrongStandsAtItsField() {
            PageClient browser = PageClient.signedIn(desk, "admin", "demo");
            String page = browser.get("/admin/services.xhtml").body();

            HttpResponse<String> refused = browser.submit(
                    "/admin/services.xhtml",
                    page,
                    "service",
                    "save",
                    Map.of("code", List.of("two words"), "name", List.of("")));
            HttpResponse<String> made = browser.submit(
                    "/admin/services.xhtml",
                    refused.body(),
                    "service",
                    "save",
                    Map.of("code", List.of(code), "name", List.of("Voice <b>")));

            assertThat(refused.body()).contains("A code has letters and digits").contains("This is required.");
            assertThat(made.statusCode()).isEqualTo(302);
            assertThat(page("/admin/services.xhtml")).contains(code).contains("Voice &lt;b&gt;");
        }

        private Map<String, Object> chain(String secondTeam, String key, String label) {
            return Map.of(
                    "code",
                    code,
                    "name",
                    "Chain " + code,
                    "deskDefault",
                    false,
                    "skipPriority",
                    1,
                    "skipMajor",
                    true,
                    "showsRequester",
                    false,
                    "active",
                    true,
                    "lines",
                    List.of(line(1, "SERVICE-DESK", Map.of("key", key, "label", label)), line(2, secondTeam)));
        }

        @SafeVarargs
        private static Map<String, Object> line(int line, String team, Map<String, String>... checklist) {
            return Map.of("line", line, "name", "Line " + line, "team", team, "checklist", List.of(checklist));
        }

        private String page(String path) {
            return PageClient.signedIn(desk, "admin", "demo").get(path).body();
        }
    }
}
