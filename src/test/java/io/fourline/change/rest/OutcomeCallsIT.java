package io.fourline.change.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.TicketHistory;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How changes ended, and what they have caused. */
@ParameterizedClass
@EnumSource(DeskDatabase.Kind.class)
class OutcomeCallsIT extends ChangeCalls {

    @Test
    void closedChangesAreCountedByWhatTheyHaveInCommon() {
        JsonNode before = manager.get("reports/changes").json();
        String change = begun("outcome", 220);
        done(worker.post(change + "/review", Map.of("backOut", "Cables put back")), "REVIEW");
        done(manager.post(change + "/closure", Map.of("outcome", "BACKED_OUT")), "CLOSED");

        JsonNode after = manager.get("reports/changes").json();
        assertThat(after.at("/all/closed").asInt() - before.at("/all/closed").asInt())
                .isEqualTo(1);
        assertThat(row(after, "byTeam", "NET-EXPERTS").path("backedOut").asInt()
                        - row(before, "byTeam", "NET-EXPERTS").path("backedOut").asInt())
                .isEqualTo(1);
        JsonNode service = row(after, "byService", "WORKPLACE");
        assertThat(service.path("rate").asInt())
                .isEqualTo(100
                        * service.path("successful").asInt()
                        / service.path("closed").asInt());
        refused(requester.get("reports/changes"), 403);
        refused(supplier.get("reports/changes"), 403);
        refused(manager.get("reports/changes?colour=red"), 400);
        assertThat(manager.get("reports/changes?to=2001-01-01T00:00:00Z")
                        .json()
                        .at("/all/rate")
                        .isNull())
                .isTrue();
    }

    @Test
    void anIncidentNearAChangeIsProposedWithWhyAndJudgedOnceSomebodySaysSo() {
        String item = item("cause");
        String change = begun("cause", 221);
        String number = incident(item);

        JsonNode suspect = suspect(change, number);
        assertThat(suspect.path("why").asText()).isEqualTo("SAME_ITEM");
        assertThat(suspect.path("path").toString()).contains(item);
        Map<String, String> dismissed = Map.of("incident", number, "verdict", "DISMISSED");
        refused(manager.post(change + "/incidents", dismissed), 400);
        Map<String, String> reasoned = new HashMap<>(dismissed);
        reasoned.put("reason", "The power was out");
        refused(agent.post(change + "/incidents", reasoned), 403);
        refused(manager.post(change + "/incidents", reasoned), 200);
        assertThat(suspect(change, number).path("reason").asText()).isEqualTo("The power was out");
        refused(manager.post(change + "/incidents", Map.of("incident", number, "verdict", "CONFIRMED")), 200);
        assertThat(suspect(change, number).path("verdict").asText()).isEqualTo("CONFIRMED");
        refused(manager.post(change + "/incidents", Map.of("incident", "INC-999999", "verdict", "CONFIRMED")), 400);
        TicketHistory.prove(auditor, change);
    }

    private String begun(String item, int day) {
        String change = scheduled(item(item), day(day));
        done(worker.post(change + "/start", NOTHING), "IMPLEMENTING");
        return change;
    }

    private String incident(String item) {
        Answer opened = agent.post(
                "incidents",
                Map.of(
                        "title",
                        "Nothing answers",
                        "description",
                        "Since a moment ago",
                        "impact",
                        "LOW",
                        "urgency",
                        "LOW",
                        "service",
                        "WORKPLACE",
                        "configurationItem",
                        item));
        refused(opened, 201);
        return opened.json().path("number").asText();
    }

    private JsonNode suspect(String change, String incident) {
        return StreamSupport.stream(
                        manager.get(change + "/incidents?limit=200")
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("incident").asText().equals(incident))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode row(JsonNode report, String table, String key) {
        return StreamSupport.stream(report.path(table).spliterator(), false)
                .filter(row -> key.equals(row.path("key").asText(null)))
                .findFirst()
                .orElse(report.path("none"));
    }
}
