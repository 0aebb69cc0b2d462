package io.fourline.change.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.RunningDesk;
import io.fourline.support.TicketHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DeskDatabase.Kind.class)
class ChangeCallsIT {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> ANSWERS = Map.of(
            "reach", "TEAM", "downtime", "SHORT", "experience", "ONCE", "tested", "PARTLY", "backOut", "PLANNED");
    private static final Map<String, String> PLANS = Map.of("implementation", "Do", "test", "Look", "backOut", "Undo");

    @Parameter
    DeskDatabase.Kind database;

    private DeskClient requester;
    private DeskClient agent;
    private DeskClient worker;
    private DeskClient supplier;
    private DeskClient manager;
    private DeskClient cab;
    private DeskClient lead;
    private DeskClient auditor;
    private DeskClient admin;

    @BeforeEach
    void enter() {
        RunningDesk desk = database == DeskDatabase.Kind.H2 ? RunningDesk.onH2() : RunningDesk.onPostgreSql();
        requester = DeskClient.as(desk, "requester");
        agent = DeskClient.as(desk, "line2");
        worker = DeskClient.as(desk, "line3");
        supplier = DeskClient.as(desk, "line4");
        manager = DeskClient.as(desk, "change");
        cab = DeskClient.as(desk, "cab");
        lead = DeskClient.as(desk, "lead");
        auditor = DeskClient.as(desk, "auditor");
        admin = DeskClient.as(desk, "admin");
    }

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
        Map<String, Object> asked = Map.of(
                "from",
                from.toString(),
                "to",
                from.plusSeconds(3_600).toString(),
                "configurationItems",
                List.of(item),
                "implementer",
                "line1");

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
    void windowsBackwardsOrInThePastAreRefused() {
        Map<String, Object> backwards = body("NORMAL", item("past"), day(205));
        backwards.put("to", day(204).toString());
        refused(agent.post("changes", backwards), 400);
        String past = approved(body("NORMAL", item("past"), Instant.parse("2020-01-01T00:00:00Z")));
        refused(manager.post(past + "/schedule", NOTHING), 409);
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

    private String scheduled(String item, Instant from) {
        String change = approved(body("NORMAL", item, from));
        done(manager.post(change + "/schedule", NOTHING), "SCHEDULED");
        return change;
    }

    private String approved(Map<String, Object> body) {
        String change = raised(agent, body);
        done(manager.post(change + "/assessment", NOTHING), "ASSESSMENT");
        done(manager.post(change + "/submission", NOTHING), "APPROVAL");
        done(cab.post(change + "/votes", Map.of("vote", "APPROVE")), "APPROVAL");
        return change;
    }

    private String item(String name) {
        String code = "CHG-IT-" + name + "-" + database.name();
        if (admin.get("configuration-items/" + code).status() == 404) {
            Answer made = admin.post(
                    "configuration-items", Map.of("code", code, "name", name, "type", "SERVER", "status", "IN_USE"));
            assertThat(made.status()).as(made.text()).isEqualTo(201);
        }
        return code;
    }

    private static Map<String, Object> body(String model, String item, Instant from) {
        return new HashMap<>(Map.of(
                "title",
                "Renew the certificate",
                "description",
                "It ends soon.",
                "model",
                model,
                "service",
                "WORKPLACE",
                "configurationItems",
                List.of(item),
                "from",
                from.toString(),
                "to",
                from.plusSeconds(7_200).toString(),
                "risk",
                ANSWERS,
                "plans",
                PLANS,
                "implementer",
                "line3"));
    }

    /** The same hour of a day far ahead, so that no two of these tests meet. */
    private static Instant day(int ahead) {
        return Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(ahead));
    }

    private static String raised(DeskClient who, Map<String, Object> body) {
        Answer raised = who.post("changes", body);
        assertThat(raised.status()).as(raised.text()).isEqualTo(201);
        assertThat(raised.header("Location"))
                .endsWith(raised.json().path("number").asText());
        return "changes/" + raised.json().path("number").asText();
    }

    private static String number(String change) {
        return change.substring(change.indexOf('/') + 1);
    }

    private static void done(Answer answer, String state) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("state").asText()).isEqualTo(state);
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }
}
