package io.fourline.change.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DeskDatabase.Kind.class)
class CollisionCallsIT extends ChangeCalls {

    @Test
    void whatCollidesIsToldToEverybodyAlikeAndDoneOnlyWithAReason() {
        String item = item("collide");
        Instant from = day(203);
        String first = scheduled(item, from);
        Map<String, Object> window = Map.of(
                "from", from.toString(), "to", from.plusSeconds(3_600).toString(), "configurationItems", List.of(item));

        JsonNode found = manager.post("changes/collisions", window).json();

        assertThat(found.path("collisions").findValuesAsText("with")).containsExactly(number(first));
        assertThat(found.path("nextFreeSlot").path("from").asText())
                .isEqualTo(from.plusSeconds(7_200).toString());
        assertThat(supplier.post("changes/collisions", window).json()).isEqualTo(found);
        assertThat(auditor.post("changes/collisions", window).json()).isEqualTo(found);
        refused(requester.post("changes/collisions", window), 403);

        String second = approved(body("NORMAL", item, from));
        refused(manager.post(second + "/schedule", NOTHING), 409);
        done(manager.post(second + "/schedule", Map.of("reason", "Both are needed")), "SCHEDULED");
    }

    @Test
    void aFreezeOverPlannedChangesNamesThemAndMovesNothing() {
        String item = item("freeze");
        Instant from = day(204);
        String change = scheduled(item, from);
        Map<String, Object> freeze = Map.of(
                "name",
                "Stocktaking",
                "configurationItem",
                item,
                "from",
                from.minusSeconds(60).toString(),
                "to",
                from.plusSeconds(60).toString(),
                "reason",
                "");
        refused(agent.post("changes/freezes", freeze), 403);

        Answer frozen = manager.post("changes/freezes", freeze);

        assertThat(frozen.status()).isEqualTo(201);
        assertThat(frozen.json().path("affected").get(0).asText()).isEqualTo(number(change));
        assertThat(manager.get(change).json().path("from").asText()).isEqualTo(from.toString());
        refused(worker.post(change + "/start", NOTHING), 409);
    }

    @Test
    void windowsAndAbsencesStandAgainstWhatIsAskedAndAreEditedByTheirKeepers() {
        String item = item("windows");
        Instant from = day(209);
        Map<String, Object> window = Map.of(
                "name",
                "Never then",
                "configurationItem",
                item,
                "zone",
                "Europe/Warsaw",
                "windows",
                List.of("SUN 01:00-01:01"));
        Map<String, Object> absence = Map.of(
                "person",
                "line1",
                "kind",
                "LEAVE",
                "from",
                from.toString(),
                "to",
                from.plusSeconds(60).toString());
        refused(agent.post("changes/windows", window), 403);
        refused(agent.post("changes/absences", absence), 403);
        Answer made = manager.post("changes/windows", window);
        refused(made, 201);
        refused(lead.post("changes/absences", absence), 201);
        Map<String, Object> asked = asked(from, item, "line1");

        assertThat(agent.post("changes/collisions", asked)
                        .json()
                        .path("collisions")
                        .findValuesAsText("kind"))
                .containsExactly("WINDOW", "IMPLEMENTER");

        Map<String, Object> lifted = new HashMap<>(window);
        lifted.put("active", false);
        String path = "changes/windows/" + made.json().path("id").asText();
        refused(manager.sendJson("PUT", path, lifted, Map.of("If-Match", "\"99\"")), 412);
        refused(manager.sendJson("PUT", path, lifted, NOTHING), 200);
        assertThat(agent.post("changes/collisions", asked)
                        .json()
                        .path("collisions")
                        .findValuesAsText("kind"))
                .containsExactly("IMPLEMENTER");
    }

    @Test
    void windowsBackwardsOrInThePastAreRefused() {
        Map<String, Object> backwards = body("NORMAL", item("past"), day(205));
        backwards.put("to", day(204).toString());
        refused(agent.post("changes", backwards), 400);
        String past = approved(body("NORMAL", item("past"), Instant.parse("2020-01-01T00:00:00Z")));
        refused(manager.post(past + "/schedule", NOTHING), 409);
    }

    private static Map<String, Object> asked(Instant from, String item, String implementer) {
        return Map.of(
                "from",
                from.toString(),
                "to",
                from.plusSeconds(3_600).toString(),
                "configurationItems",
                List.of(item),
                "implementer",
                implementer);
    }
}
