package io.fourline.cmdb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.PageClient;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Items, their relations, their impact and their inventories, over the interface, on both databases. */
class ItemsIT {

    @Nested
    class OnH2 extends Promises {
        OnH2() {
            super(RunningDesk.onH2().baseUri());
        }
    }

    @Nested
    class OnPostgreSql extends Promises {
        OnPostgreSql() {
            super(RunningDesk.onPostgreSql().baseUri());
        }
    }

    abstract static class Promises {

        private final URI desk;
        private final RestCaller admin;
        private final RestCaller agent;
        private final String code = "T" + UUID.randomUUID().toString().substring(0, 8);

        Promises(URI desk) {
            this.desk = desk;
            this.admin = new RestCaller(desk, "admin");
            this.agent = new RestCaller(desk, "line1");
        }

        private String item(String suffix) {
            String made = code + suffix;
            Answer answer = admin.send("POST", "configuration-items", Map.of("code", made, "name", "Item " + suffix));
            assertThat(answer.status()).isEqualTo(201);
            return made;
        }

        private Answer relate(String source, String kind, String target) {
            return admin.send(
                    "POST", "configuration-items/" + source + "/relations", Map.of("kind", kind, "target", target));
        }

        private Answer inventory(boolean preview, String... lines) {
            return admin.sendText(
                    "POST",
                    "configuration-items/imports?preview=" + preview,
                    "text/csv",
                    String.join("\n", lines).replace("~", code));
        }

        private static int[] counts(Answer answer) {
            assertThat(answer.status()).isEqualTo(200);
            JsonNode body = answer.body();
            return new int[] {
                body.path("created").asInt(),
                body.path("changed").asInt(),
                body.path("unchanged").asInt(),
                body.path("rejected").asInt()
            };
        }

        @Test
        void anItemIsKeptWithAllThatIsKnownOfIt() {
            Answer made = admin.send(
                    "POST",
                    "configuration-items",
                    Map.of(
                            "code",
                            code,
                            "name",
                            "🖥 Host",
                            "type",
                            "SERVER",
                            "owner",
                            "line2",
                            "team",
                            "TECH-SUPPORT",
                            "serial",
                            "SN-" + code,
                            "warrantyUntil",
                            "2027-01-31"));
            assertThat(made.status()).isEqualTo(201);
            assertThat(made.text("status")).isEqualTo("IN_USE");
            assertThat(agent.get("configuration-items?type=SERVER&status=IN_USE&q=sn-" + code.toLowerCase())
                            .body()
                            .path("items")
                            .findValuesAsText("code"))
                    .containsExactly(code);
            assertThat(admin.send("PATCH", "configuration-items/" + code, Map.of("owner", "nobody", "team", "x"))
                            .errors())
                    .containsExactly("owner", "team");
            assertThat(agent.get("configuration-items?colour=red").errors()).containsExactly("colour");
            assertThat(agent.send("PATCH", "configuration-items/" + code, Map.of("name", "Mine"))
                            .status())
                    .isEqualTo(403);
            assertThat(new RestCaller(desk, "requester")
                            .get("configuration-items")
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void whoFailsWithAnItemIsToldWithTheWayEvenInACircle() {
            String disk = item("disk");
            String host = item("host");
            String app = item("app");
            assertThat(relate(host, "DEPENDS_ON", disk).header("Location")).endsWith("/DEPENDS_ON/" + disk);
            relate(app, "RUNS_ON", host);
            relate(disk, "DEPENDS_ON", app);
            assertThat(relate(app, "RUNS_ON", host).status()).isEqualTo(409);
            assertThat(relate(app, "RUNS_ON", app).status()).isEqualTo(400);
            assertThat(relate(app, "RUNS_ON", "gone-" + code).errors()).containsExactly("target");

            JsonNode up = agent.get("configuration-items/" + disk + "/impact").body();
            assertThat(up.path("items").findValuesAsText("depth")).containsExactly("1", "2");
            assertThat(up.path("items").path(1).path("path").findValuesAsText("code"))
                    .containsExactly(disk, host, app);
            assertThat(agent.get("configuration-items/cycles?limit=200").body().toString())
                    .contains(app);
            assertThat(PageClient.signedIn(desk, "line1", "demo")
                            .get("/items/item.xhtml?code=" + host)
                            .body())
                    .contains("carries", "depends on", "<svg class=\"impact\"", "related it");

            assertThat(admin.send("DELETE", "configuration-items/" + app + "/relations/RUNS_ON/" + host, Map.of())
                            .status())
                    .isEqualTo(200);
            assertThat(agent.get("configuration-items/" + disk + "/impact?direction=up")
                            .body()
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(agent.get("configuration-items/" + disk + "/impact?direction=sideways")
                            .errors())
                    .containsExactly("direction");
        }

        @Test
        void aRetiredItemCarriesNothingAndIsNotChosenAnew() {
            String host = item("host");
            String app = item("app");
            relate(app, "RUNS_ON", host);
            String number = agent.open("Host is slow " + code);
            admin.send("PATCH", "configuration-items/" + host, Map.of("active", false));

            assertThat(agent.get("configuration-items/" + app + "/impact?direction=down")
                            .body()
                            .path("total")
                            .asInt())
                    .isZero();
            assertThat(agent.send("PATCH", "incidents/" + number, Map.of("configurationItem", host))
                            .errors())
                    .containsExactly("configurationItem");
            agent.send("PATCH", "incidents/" + number, Map.of("configurationItem", app));
            admin.send("PATCH", "configuration-items/" + app, Map.of("status", "RETIRED"));
            assertThat(agent.send("PATCH", "incidents/" + number, Map.of("title", "Still " + code))
                            .status())
                    .isEqualTo(200);
            assertThat(agent.get("configuration-items/" + app + "/history")
                            .body()
                            .path("items")
                            .findValuesAsText("number"))
                    .containsExactly(number);
        }

        @Test
        void anInventoryIsLookedAtTakenInAndTheSameTheSecondTime() {
            String[] file = {
                "code,name,type,service,warrantyUntil,relations",
                "~A,Alpha,SERVER,PAYMENTS,2027-01-31,DEPENDS_ON:~B",
                "~B,Beta,SERVER,,,DEPENDS_ON:~A;CONNECTED_TO:~C",
                "~C,=1+1,,,,",
                "~A,Again,,,,",
                "~D,Delta,,NOSUCH,12/31/2027,",
                "~E,Eps,,,,RUNS_ON:~F",
                "~F,\u0000,,,,"
            };
            assertThat(counts(inventory(true, file))).containsExactly(4, 0, 0, 3);
            assertThat(agent.get("configuration-items/" + code + "A").status()).isEqualTo(404);

            Answer taken = inventory(false, file);
            assertThat(counts(taken)).containsExactly(4, 0, 0, 3);
            assertThat(taken.body().path("cyclesInAll").asInt()).isEqualTo(1);
            assertThat(taken.body().path("rejections").findValuesAsText("line")).containsExactly("5", "6", "6", "8");
            assertThat(taken.body().path("relationsRejected").asInt()).isEqualTo(1);
            assertThat(taken.body()
                            .path("relationRejections")
                            .path(0)
                            .path("code")
                            .asText())
                    .isEqualTo(code + "E");
            assertThat(agent.get("configuration-items/" + code + "C").text("name"))
                    .isEqualTo("=1+1");
            assertThat(counts(inventory(false, file))).containsExactly(0, 0, 4, 3);
            assertThat(counts(inventory(true, "code,name,relations", "~C,=1+1,PART_OF:~A")))
                    .containsExactly(0, 1, 0, 0);
            assertThat(agent.sendText("POST", "configuration-items/imports", "text/csv", "code,name\nX,Y")
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void aThousandItemsWithCirclesAndDuplicatesGetAClearAnswer() {
            StringBuilder file = new StringBuilder("code,name,type,relations");
            for (int i = 0; i < 1_000; i++) {
                file.append("\n~-")
                        .append(i)
                        .append(",Item ")
                        .append(i)
                        .append(",SERVER,DEPENDS_ON:~-")
                        .append((i + 1) % 1_000);
            }
            for (int i = 0; i < 50; i++) {
                file.append("\n~-").append(i).append(",Twice,,");
            }
            Answer taken = inventory(false, file.toString());

            assertThat(counts(taken)).containsExactly(1_000, 0, 0, 50);
            assertThat(taken.body().path("cyclesInAll").asInt()).isEqualTo(1);
            JsonNode impact =
                    agent.get("configuration-items/" + code + "-7/impact").body();
            assertThat(impact.path("total").asInt()).isEqualTo(999);
            assertThat(counts(inventory(false, file.toString()))).containsExactly(0, 0, 1_000, 50);
        }
    }
}
