package io.fourline.change.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.TicketHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DeskDatabase.Kind.class)
class ChangeCallsIT extends ChangeCalls {

    @Test
    void aNormalChangeGoesFromItsDraftToItsClosure() {
        String change = raised(agent, body("NORMAL", item("flow"), day(200)));
        refused(agent.post(change + "/assessment", NOTHING), 403);
        done(manager.post(change + "/assessment", NOTHING), "ASSESSMENT");
        refused(manager.post(change + "/schedule", NOTHING), 409);
        done(manager.post(change + "/submission", NOTHING), "APPROVAL");
        refused(manager.post(change + "/votes", Map.of("vote", "APPROVE")), 403);
        refused(agent.post(change + "/votes", Map.of("vote", "APPROVE")), 403);
        refused(manager.post(change + "/schedule", NOTHING), 409);
        assertThat(cab.get(change).json().path("allowedActions").toString()).contains("votes");
        Answer voted = cab.post(change + "/votes", Map.of("vote", "APPROVE", "reason", "Well prepared"));
        done(voted, "APPROVAL");
        assertThat(voted.json().path("approval").asText()).isEqualTo("APPROVED");
        refused(cab.post(change + "/votes", Map.of("vote", "APPROVE")), 403);
        done(manager.post(change + "/schedule", NOTHING), "SCHEDULED");
        refused(agent.post(change + "/start", NOTHING), 403);
        done(worker.post(change + "/start", NOTHING), "IMPLEMENTING");
        assertThat(worker.post(change + "/tasks", Map.of("title", "Look at the log"))
                        .status())
                .isEqualTo(201);
        assertThat(worker.sendJson("PUT", change + "/tasks/1", Map.of("done", true), NOTHING)
                        .json()
                        .path("doneBy")
                        .asText())
                .isEqualTo("line3");
        assertThat(worker.post(change + "/log", Map.of("text", "Begun")).status())
                .isEqualTo(201);
        done(worker.post(change + "/review", Map.of("text", "Done as planned")), "REVIEW");
        refused(worker.post(change + "/closure", Map.of("outcome", "SUCCESSFUL")), 403);
        assertThat(manager.post(change + "/closure", Map.of("outcome", "BACKED_OUT"))
                        .status())
                .isEqualTo(409);
        done(manager.post(change + "/closure", Map.of("outcome", "SUCCESSFUL")), "CLOSED");
        refused(manager.post(change + "/cancellation", Map.of("reason", "r")), 409);
        assertThat(agent.post(change + "/comments", Map.of("text", "Thanks", "visibility", "INTERNAL"))
                        .status())
                .isEqualTo(201);
        TicketHistory.prove(auditor, change);
    }

    @Test
    void whatAModelNeedsIsNamedWhereItIsMissing() {
        Map<String, Object> bare = new HashMap<>(Map.of("title", "Bare", "model", "NORMAL", "service", "WORKPLACE"));
        String change = raised(manager, bare);
        done(manager.post(change + "/assessment", NOTHING), "ASSESSMENT");

        Answer missing = manager.post(change + "/submission", NOTHING);

        assertThat(missing.status()).isEqualTo(409);
        assertThat(missing.fields())
                .containsExactlyInAnyOrder(
                        "configurationItems",
                        "from",
                        "to",
                        "plans.implementation",
                        "plans.test",
                        "plans.backOut",
                        "risk");
    }

    @Test
    void anEmergencyBeginsFirstAndIsApprovedBeforeItsClosure() {
        Map<String, Object> body = body("EMERGENCY", item("emergency"), day(201));
        String change = raised(lead, body);
        done(lead.post(change + "/start", NOTHING), "IMPLEMENTING");
        done(lead.post(change + "/review", NOTHING), "REVIEW");
        refused(lead.post(change + "/closure", Map.of("outcome", "SUCCESSFUL")), 409);
        refused(lead.post(change + "/votes", Map.of("vote", "APPROVE")), 403);
        done(cab.post(change + "/votes", Map.of("vote", "APPROVE")), "REVIEW");
        done(lead.post(change + "/closure", Map.of("outcome", "WITH_ISSUES")), "CLOSED");
        TicketHistory.prove(auditor, change);
    }

    @Test
    void aStandardChangeFollowsATemplateThatSomebodyElseHasApproved() {
        String code = "STD-" + Long.toString(System.nanoTime(), 36);
        Map<String, Object> template = new HashMap<>(Map.of(
                "code",
                code,
                "name",
                "Restart",
                "description",
                "As always",
                "service",
                "WORKPLACE",
                "plans",
                PLANS,
                "minutes",
                30,
                "active",
                true));
        assertThat(agent.post("changes/templates", template).status()).isEqualTo(403);
        assertThat(admin.post("changes/templates", template).status()).isEqualTo(201);
        Instant from = day(202);
        Map<String, Object> body = Map.of(
                "title",
                "Restart it",
                "model",
                "STANDARD",
                "template",
                code,
                "configurationItems",
                List.of(item("standard")),
                "from",
                from.toString());
        refused(agent.post("changes", body), 409);
        assertThat(cab.post("changes/templates/" + code + "/approval", NOTHING).status())
                .isEqualTo(200);
        String change = raised(agent, body);
        assertThat(manager.get(change).json().path("to").asText())
                .isEqualTo(from.plus(Duration.ofMinutes(30)).toString());
        done(manager.post(change + "/schedule", NOTHING), "SCHEDULED");
    }

    @Test
    void theRiskTableIsReadAndReplacedAsAWhole() {
        JsonNode table = manager.get("changes/risk").json();
        Map<String, Object> same = Map.of("questions", table.path("questions"), "levels", table.path("levels"));

        refused(agent.sendJson("PUT", "changes/risk", same, NOTHING), 403);
        Answer kept = manager.sendJson("PUT", "changes/risk", same, NOTHING);
        refused(kept, 200);
        assertThat(kept.json().path("questions")).isEqualTo(table.path("questions"));
        assertThat(kept.json().path("version").asInt())
                .isGreaterThan(table.path("version").asInt());
        Map<String, Object> none = Map.of("questions", List.of(), "levels", table.path("levels"));
        refused(manager.sendJson("PUT", "changes/risk", none, NOTHING), 400);
    }

    @Test
    void requestersAndOtherSuppliersDoNotSeeChanges() {
        String change = raised(agent, body("NORMAL", item("unseen"), day(206)));

        refused(requester.get(change), 404);
        refused(supplier.get(change), 404);
        refused(auditor.post(change + "/comments", Map.of("text", "x", "visibility", "INTERNAL")), 403);
        assertThat(requester.get("changes").json().path("items")).isEmpty();
        assertThat(requester
                        .post("changes", body("NORMAL", item("unseen"), day(206)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void listsAreNarrowedAndPaged() {
        String item = item("lists");
        String one = raised(agent, body("NORMAL", item, day(207)));
        String two = raised(agent, body("NORMAL", item, day(208)));

        JsonNode first = manager.get("changes?sort=from&limit=1&configurationItem=" + item)
                .json();
        assertThat(first.path("items").findValuesAsText("number")).containsExactly(number(one));
        JsonNode next = manager.get("changes?sort=from&limit=1&configurationItem=" + item + "&after="
                        + first.path("next").asText())
                .json();
        assertThat(next.path("items").findValuesAsText("number")).containsExactly(number(two));
        assertThat(next.path("next").isNull()).isTrue();
        refused(manager.get("changes?colour=red"), 400);
    }
}
