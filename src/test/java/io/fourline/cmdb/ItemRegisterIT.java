package io.fourline.cmdb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The register of items: what it is narrowed to, what an item was and went through, page by page, on both databases. */
class ItemRegisterIT {

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

        private final RestCaller admin;
        private final RestCaller agent;
        private final String code = "R" + UUID.randomUUID().toString().substring(0, 8);

        Promises(URI desk) {
            this.admin = new RestCaller(desk, "admin");
            this.agent = new RestCaller(desk, "line1");
        }

        private String item(String suffix) {
            String made = code + suffix;
            admin.send("POST", "configuration-items", Map.of("code", made, "name", "Item " + suffix));
            return made;
        }

        private void relate(String source, String kind, String target) {
            Answer answer = admin.send(
                    "POST", "configuration-items/" + source + "/relations", Map.of("kind", kind, "target", target));
            assertThat(answer.status()).isEqualTo(201);
        }

        @Test
        void itemsAreListedByTheirSupplierOwnerPlaceAndByWhatEnds() {
            String file = String.join(
                            "\n",
                            "CI ID;Name;Vendor;Owner;Location;Warranty;contractUntil",
                            "~old;Łącze;Orbis ~;line2;Room 1;31.12.2020;2031-01-01",
                            "~new;New;Orbis ~;line3;Room 2;2030-06-30;",
                            "~odd;Odd;Orbis ~;;;0202-01-01;")
                    .replace("~", code);
            Answer taken = admin.sendBytes(
                    "POST",
                    "configuration-items/imports",
                    "text/csv; charset=windows-1250",
                    file.getBytes(Charset.forName("windows-1250")));
            assertThat(taken.text("created")).isEqualTo("2");
            assertThat(taken.body().path("rejections").findValuesAsText("field"))
                    .containsExactly("warrantyUntil");
            assertThat(agent.get("configuration-items/" + code + "old").text("name"))
                    .isEqualTo("Łącze");
            relate(code + "old", "PART_OF", code + "new");

            assertThat(listed("supplier=orbis%20" + code)).containsExactly(code + "new", code + "old");
            assertThat(listed("supplier=" + code + "&owner=line2")).containsExactly(code + "old");
            assertThat(listed("supplier=" + code + "&location=room%202")).containsExactly(code + "new");
            assertThat(listed("q=" + code + "&endsTo=2020-12-31")).containsExactly(code + "old");
            assertThat(listed("q=" + code + "&ends=CONTRACT&endsTo=2020-12-31")).isEmpty();
            assertThat(listed("q=" + code + "&endsFrom=2030-01-01&endsTo=2031-12-31"))
                    .containsExactly(code + "new", code + "old");
            assertThat(listed("relatedTo=" + code + "new")).containsExactly(code + "old");
            assertThat(agent.get("configuration-items?endsTo=31.12.2030").errors())
                    .containsExactly("endsTo");
            assertThat(agent.get("configuration-items/" + code + "odd").status())
                    .isEqualTo(404);
        }

        private List<String> listed(String query) {
            return agent.get("configuration-items?" + query)
                    .body()
                    .path("items")
                    .findValuesAsText("code");
        }

        @Test
        void anItemsJournalFoldsToItsRecordAndTellsHowItStood() {
            String made = item("");
            String first = agent.get("configuration-items/" + made + "/journal")
                    .body()
                    .path("items")
                    .path(0)
                    .path("at")
                    .asText();
            relate(made, "DEPENDS_ON", item("base"));
            JsonNode now = admin.send(
                            "PATCH",
                            "configuration-items/" + made,
                            Map.of("status", "IN_REPAIR", "warrantyUntil", "2030-01-31", "supplier", "Orbis"))
                    .body();

            JsonNode entries =
                    agent.get("configuration-items/" + made + "/journal").body().path("items");
            assertThat(entries.findValuesAsText("act")).containsExactly("create", "relate", "edit");
            Map<String, JsonNode> fold = new HashMap<>();
            entries.forEach(entry -> entry.path("changes")
                    .fields()
                    .forEachRemaining(change ->
                            fold.put(change.getKey(), change.getValue().path(1))));
            assertThat(fold.remove("relation.DEPENDS_ON." + made + "base").asBoolean())
                    .isTrue();
            fold.forEach((field, value) ->
                    assertThat(now.path(field).asText()).as(field).isEqualTo(value.asText()));
            JsonNode then =
                    agent.get("configuration-items/" + made + "?asOf=" + first).body();
            assertThat(then.path("status").asText()).isEqualTo("IN_USE");
            assertThat(then.path("supplier").isNull()).isTrue();
            assertThat(agent.get("configuration-items/" + made + "?asOf=2020-01-01T00:00:00Z")
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void whatBelongsToAnItemIsToldPageByPage() {
            String hub = item("hub");
            List<String> spokes = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                spokes.add(item("s" + i));
                relate(spokes.get(i), "RUNS_ON", hub);
                numbers.add(0, agent.open("Down " + i + " " + code));
                agent.send("PATCH", "incidents/" + numbers.get(0), Map.of("configurationItem", hub));
            }

            assertThat(paged("configuration-items/" + hub + "/relations", "source"))
                    .isEqualTo(spokes);
            assertThat(paged("configuration-items/" + hub + "/history", "number"))
                    .isEqualTo(numbers);
        }

        private List<String> paged(String list, String field) {
            List<String> all = new ArrayList<>();
            String next = "";
            while (next != null) {
                JsonNode page = agent.get(list + "?limit=1" + next).body();
                assertThat(page.path("items")).hasSize(1);
                all.addAll(page.path("items").findValuesAsText(field));
                next = page.path("next").isNull()
                        ? null
                        : "&after=" + page.path("next").asText();
            }
            return all;
        }
    }
}
