package io.fourline.change.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions with answers worked out by hand, asked over HTTP by people of several roles and zones. */
@ParameterizedClass
@EnumSource(DeskDatabase.Kind.class)
class CollisionAnswersIT extends ChangeCalls {

    private static final List<String> ZONES =
            List.of("Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu");

    /**
     * SUN 01:00-03:00 by the clock of Lord Howe, which on 2027-04-04 goes back half an hour at 02:00: open from 14:00Z to
     * 16:30Z of the day before; a job of two and a half hours fits into no other night of the year.
     */
    @Test
    void everybodyIsAnsweredTheSameByteForByteInWhateverZoneTheyAsk() {
        String item = item("lord-howe");
        window(item, "Australia/Lord_Howe", "SUN 01:00-03:00");
        Instant from = Instant.parse("2027-04-03T13:30:00Z");

        byte[] told = ask(manager, from, from.plusSeconds(9_000), ZoneId.of("UTC"), item)
                .bytes();

        JsonNode answer = ask(manager, from, from.plusSeconds(9_000), ZoneId.of("UTC"), item)
                .json();
        assertThat(answer.path("collisions")).hasSize(1);
        JsonNode collision = answer.path("collisions").get(0);
        assertThat(collision.path("kind").asText()).isEqualTo("WINDOW");
        assertThat(collision.path("with").asText()).isEqualTo(item);
        assertThat(collision.path("from").asText()).isEqualTo("2027-04-03T13:30:00Z");
        assertThat(collision.path("to").asText()).isEqualTo("2027-04-03T14:00:00Z");
        assertThat(answer.path("nextFreeSlot").path("from").asText()).isEqualTo("2027-04-03T14:00:00Z");
        assertThat(answer.path("nextFreeSlot").path("to").asText()).isEqualTo("2027-04-03T16:30:00Z");
        for (DeskClient viewer : List.of(agent, worker, supplier, manager, cab, lead, auditor, admin)) {
            for (String zone : ZONES) {
                assertThat(ask(viewer, from, from.plusSeconds(9_000), ZoneId.of(zone), item)
                                .bytes())
                        .isEqualTo(told);
            }
        }
    }

    @Test
    void whatStandsOnAnItemAndWhatItStandsOnCollidesAroundCirclesToo() {
        List<String> circle = List.of(item("circle-a"), item("circle-b"), item("circle-c"));
        for (int i = 0; i < circle.size(); i++) {
            admin.post(
                    "configuration-items/" + circle.get(i) + "/relations",
                    Map.of("kind", "RUNS_ON", "target", circle.get((i + 1) % circle.size())));
        }
        Instant from = day(301);
        String change = scheduled(circle.get(0), from);

        for (String item : circle) {
            JsonNode found = asked(from, item);
            assertThat(found.path("collisions").findValuesAsText("with")).containsExactly(number(change));
            assertThat(found.path("nextFreeSlot").path("from").asText())
                    .isEqualTo(from.plusSeconds(7_200).toString());
        }
        assertThat(worker.get(change + "/collisions").json().path("collisions")).isEmpty();
        String other = approved(body("NORMAL", circle.get(1), from));
        Answer own = cab.get(other + "/collisions");
        assertThat(own.json().path("collisions").findValuesAsText("kind")).containsExactly("CHANGE", "IMPLEMENTER");
        assertThat(manager.get(other + "/collisions").bytes()).isEqualTo(own.bytes());
        assertThat(manager.get(other + "/journal").text()).contains("CHANGE " + number(change));
        refused(requester.get(other + "/collisions"), 404);
        done(manager.post(other + "/cancellation", Map.of("reason", "Not needed any more")), "CANCELLED");
        done(manager.post(change + "/cancellation", Map.of("reason", "Not needed any more")), "CANCELLED");
        assertThat(asked(from, circle.get(1)).path("collisions")).isEmpty();
    }

    @Test
    void aFreezeOfEverythingSparesTheServicesItLeavesOut() {
        String item = item("spared");
        Instant from = day(311);
        Map<String, Object> freeze = freeze(from);
        freeze.put("configurationItem", item);
        freeze.put("exceptServices", List.of("WORKPLACE"));
        Answer mixed = manager.post("changes/freezes", freeze);
        refused(mixed, 400);
        assertThat(mixed.fields()).containsExactly("exceptServices");
        freeze.remove("configurationItem");
        freeze.put("exceptServices", List.of("NO-SUCH"));
        refused(manager.post("changes/freezes", freeze), 400);
        String spared = scheduled(item, from);
        freeze.put("exceptServices", List.of("WORKPLACE"));

        Answer frozen = manager.post("changes/freezes", freeze);

        refused(frozen, 201);
        assertThat(frozen.json().path("exceptServices").get(0).asText()).isEqualTo("WORKPLACE");
        assertThat(frozen.json().path("affected")).isEmpty();
        freeze.put("exceptServices", List.of("ERP"));
        String path = "changes/freezes/" + frozen.json().path("id").asText();
        Answer narrowed = manager.sendJson("PUT", path, freeze, NOTHING);
        assertThat(narrowed.json().path("affected").get(0).asText()).isEqualTo(number(spared));
        freeze.put("active", false);
        refused(manager.sendJson("PUT", path, freeze, NOTHING), 200);
    }

    /** 2027-03-28 is the night in which Warsaw skips an hour: SAT 22:00-04:00 is open from 21:00Z to 02:00Z. */
    @Test
    void outsideTheirShiftsPeopleAreNotFreeAndLeadsKeepTheShifts() {
        String item = item("shift");
        Map<String, Object> shift = new HashMap<>(Map.of(
                "name",
                "Night shift",
                "person",
                "line1",
                "zone",
                "Europe/Warsaw",
                "windows",
                List.of("SAT 22:00-04:00")));
        refused(agent.post("changes/windows", shift), 403);
        Answer made = lead.post("changes/windows", shift);
        refused(made, 201);
        shift.put("configurationItem", item);
        refused(manager.post("changes/windows", shift), 400);
        Map<String, Object> question = question(
                Instant.parse("2027-03-27T21:00:00Z"), Instant.parse("2027-03-28T02:00:00Z"), ZoneId.of("UTC"), item);
        question.put("implementer", "line1");

        assertThat(agent.post("changes/collisions", question).json().path("collisions"))
                .isEmpty();
        question.put("to", "2027-03-28T02:00:01Z");
        JsonNode found = agent.post("changes/collisions", question).json();
        assertThat(found.path("collisions").get(0).path("kind").asText()).isEqualTo("IMPLEMENTER");
        assertThat(found.path("nextFreeSlot").path("from").asText()).isEqualTo("2027-04-03T20:00:00Z");

        shift.remove("configurationItem");
        shift.put("active", false);
        refused(lead.sendJson("PUT", "changes/windows/" + made.json().path("id").asText(), shift, NOTHING), 200);
    }

    @Test
    void ofTwoThatAreScheduledAtOnceOnTheSameItemOneIsToldOfTheOther() {
        for (int round = 0; round < 5; round++) {
            String item = item("race" + round);
            Instant from = day(340 + round);
            List<String> changes = List.of(emergency(item, from), emergency(item, from));

            List<Integer> answers = changes.parallelStream()
                    .map(change -> manager.post(change + "/schedule", NOTHING).status())
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(200, 409);
        }
    }

    private String emergency(String item, Instant from) {
        Map<String, Object> body = body("EMERGENCY", item, from);
        body.remove("implementer");
        String change = raised(lead, body);
        done(manager.post(change + "/assessment", NOTHING), "ASSESSMENT");
        return change;
    }

    @Test
    void whyThereIsNoFreeSlotIsSaid() {
        String item = item("never");
        window(item, "UTC", "SAT 22:00-23:00");
        JsonNode narrow = asked(day(320), item);
        assertThat(narrow.path("nextFreeSlot").isNull()).isTrue();
        assertThat(narrow.path("noFreeSlot").asText()).contains("1 h");

        String broken = item("broken");
        Answer incident = agent.post(
                "incidents",
                Map.of(
                        "title",
                        "It is down",
                        "description",
                        "",
                        "impact",
                        "MAJOR",
                        "urgency",
                        "HIGH",
                        "service",
                        "WORKPLACE",
                        "configurationItem",
                        broken));
        refused(incident, 201);
        JsonNode open = asked(day(320), broken);
        assertThat(open.path("collisions").get(0).path("kind").asText()).isEqualTo("INCIDENT");
        assertThat(open.path("collisions").get(0).path("to").isNull()).isTrue();
        assertThat(open.path("noFreeSlot").asText())
                .contains(incident.json().path("number").asText());
        JsonNode free = asked(day(320), item("free"));
        assertThat(free.path("noFreeSlot").isNull()).isTrue();
    }

    @Test
    void badQuestionsAreToldWhatIsWrongWithThem() {
        String item = item("bad");
        Instant from = day(330);
        names(question(from, from, ZoneId.of("UTC"), item), "to");
        names(question(from.plusSeconds(1), from, ZoneId.of("UTC"), item), "to");
        names(question(from, from.plusSeconds(367L * 86_400), ZoneId.of("UTC"), item), "to");
        Map<String, Object> ages = question(from, from, ZoneId.of("UTC"), item);
        ages.put("from", "0001-01-01T00:00:00Z");
        ages.put("to", "9999-12-31T00:00:00Z");
        names(ages, "to");
        ages.put("to", "+999999999-12-31T00:00:00Z");
        names(ages, "to");
        Map<String, Object> nobody = question(from, from.plusSeconds(60), ZoneId.of("UTC"), item, "NO-SUCH");
        nobody.put("implementer", "nobody-at-all");
        names(nobody, "configurationItems", "implementer");
        List<String> holes = new ArrayList<>(Arrays.asList(item, null));
        Map<String, Object> holed = question(from, from.plusSeconds(60), ZoneId.of("UTC"), item);
        holed.put("configurationItems", holes);
        assertThat(agent.post("changes/collisions", holed).status()).isEqualTo(400);
        Map<String, Object> many = question(from, from.plusSeconds(60), ZoneId.of("UTC"), item);
        many.put(
                "configurationItems",
                IntStream.range(0, 6_000).mapToObj(i -> "X" + i).toList());
        names(many, "configurationItems");
    }

    private void names(Map<String, Object> question, String... fields) {
        Answer answer = agent.post("changes/collisions", question);
        refused(answer, 400);
        assertThat(answer.fields()).containsExactly(fields);
    }

    private void window(String item, String zone, String week) {
        Map<String, Object> window =
                Map.of("name", "Nights", "configurationItem", item, "zone", zone, "windows", List.of(week));
        refused(manager.post("changes/windows", window), 201);
    }

    private static Map<String, Object> freeze(Instant from) {
        return new HashMap<>(Map.of(
                "name",
                "Year's end",
                "from",
                from.minusSeconds(60).toString(),
                "to",
                from.plusSeconds(60).toString(),
                "reason",
                ""));
    }

    private JsonNode asked(Instant from, String item) {
        return ask(agent, from, from.plusSeconds(7_200), ZoneId.of("UTC"), item).json();
    }

    private static Answer ask(DeskClient who, Instant from, Instant to, ZoneId zone, String... items) {
        Answer answer = who.post("changes/collisions", question(from, to, zone, items));
        refused(answer, 200);
        return answer;
    }

    private static Map<String, Object> question(Instant from, Instant to, ZoneId zone, String... items) {
        DateTimeFormatter form = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
        return new HashMap<>(Map.of(
                "from",
                form.format(from.atZone(zone)),
                "to",
                form.format(to.atZone(zone)),
                "configurationItems",
                List.of(items)));
    }
}
