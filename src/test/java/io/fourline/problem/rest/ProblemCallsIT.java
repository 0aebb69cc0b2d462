package io.fourline.problem.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.RunningDesk;
import io.fourline.support.TicketHistory;
import java.util.ArrayList;
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
class ProblemCallsIT {

    @Parameter
    DeskDatabase.Kind database;

    private DeskClient requester;
    private DeskClient line1;
    private DeskClient line3;
    private DeskClient supplier;
    private DeskClient manager;
    private DeskClient auditor;

    @BeforeEach
    void enter() {
        RunningDesk desk = database == DeskDatabase.Kind.H2 ? RunningDesk.onH2() : RunningDesk.onPostgreSql();
        requester = DeskClient.as(desk, "requester");
        line1 = DeskClient.as(desk, "line1");
        line3 = DeskClient.as(desk, "line3");
        supplier = DeskClient.as(desk, "line4");
        manager = DeskClient.as(desk, "problem");
        auditor = DeskClient.as(desk, "auditor");
    }

    @Test
    void aProblemGoesFromItsLoggingToItsClosure() {
        String problem = raised(manager, "Spooler stops", List.of());
        assertThat(record(manager, problem).path("raisedFrom").asText()).isEqualTo("HAND");
        assertThat(manager.post(problem + "/root-cause", Map.of("text", "x")).status())
                .isEqualTo(409);
        assertThat(manager.post(problem + "/assignment", Map.of()).fields()).containsExactly("assignee");
        done(line3.post(problem + "/investigation", Map.of()), "INVESTIGATING");
        assertThat(line3.post(problem + "/investigation", Map.of()).json().path("allowed"))
                .isNotEmpty();
        done(line3.post(problem + "/root-cause", Map.of("text", "A leak")), "ROOT_CAUSE_KNOWN");
        assertThat(line3.post(problem + "/workaround", Map.of("text", "Restart", "publish", true))
                        .status())
                .isEqualTo(403);
        done(line3.post(problem + "/workaround", Map.of("text", "Restart")), "ROOT_CAUSE_KNOWN");
        done(manager.post(problem + "/workaround", Map.of("text", "Restart it", "publish", true)), "KNOWN_ERROR");
        assertThat(line3.post(problem + "/workaround", Map.of("text", "Something else"))
                        .status())
                .isEqualTo(403);
        assertThat(numbers(line1.get("problems?knownError=true&limit=200"))).contains(number(problem));
        assertThat(manager.post(problem + "/change-links", Map.of("number", "INC-000001"))
                        .fields())
                .containsExactly("number");
        done(manager.post(problem + "/resolution", Map.of("text", "Patched")), "RESOLVED");
        assertThat(numbers(line1.get("problems?knownError=true&limit=200"))).doesNotContain(number(problem));
        done(manager.post(problem + "/reopening", Map.of("reason", "Again")), "INVESTIGATING");
        done(manager.post(problem + "/resolution", Map.of("code", "ACCEPTED", "text", "Let be")), "RESOLVED");
        done(manager.post(problem + "/closure", Map.of()), "CLOSED");
        assertThat(manager.post(problem + "/cancellation", Map.of("reason", "r"))
                        .status())
                .isEqualTo(409);
        TicketHistory.prove(auditor, problem);
    }

    @Test
    void whoeverIsNotOfTheDeskSeesNothing() {
        String problem = raised(manager, "Hidden", List.of());
        for (DeskClient outsider : List.of(requester, supplier)) {
            for (String path : List.of(
                    "", "/journal", "/comments", "/attachments", "/analysis", "/tasks", "/incidents", "/resolution")) {
                assertThat(outsider.get(problem + path).status()).as(path).isEqualTo(404);
            }
            assertThat(outsider.get("problems").status()).isEqualTo(404);
            assertThat(outsider.post(problem + "/investigation", Map.of()).status())
                    .isEqualTo(404);
        }
        assertThat(auditor.get(problem).json().path("allowedActions")).isEmpty();
        assertThat(auditor.post(problem + "/investigation", Map.of()).status()).isEqualTo(403);
        assertThat(line1.post(problem + "/investigation", Map.of()).status()).isEqualTo(403);
        assertThat(line1.get("problems/PRB-12").status()).isEqualTo(404);
        assertThat(line1.get("problems/INC-000001").status()).isEqualTo(404);
        assertThat(line1.get("problems?colour=red").fields()).containsExactly("colour");
        String next =
                line1.get("problems?sort=dueAt&limit=1").json().path("next").asText();
        assertThat(numbers(line1.get("problems?sort=dueAt&limit=200&after=" + next)))
                .isNotEmpty();
    }

    @Test
    void whatIsFoundOutIsKeptAsData() {
        String problem = raised(manager, "Analysed", List.of());
        line3.post(problem + "/investigation", Map.of());
        Map<String, Object> analysis = Map.of(
                "whys",
                List.of("The queue was full", "Nobody emptied it"),
                "causes",
                List.of(
                        Map.of("id", 1, "kind", "CAUSE", "text", "Queue full", "evidence", "log 7"),
                        Map.of("id", 2, "parent", 1, "kind", "RULED_OUT", "text", "Disk")));
        assertThat(line3.sendJson("PUT", problem + "/analysis", analysis, Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(manager.get(problem + "/analysis")
                        .json()
                        .at("/causes/1/parent")
                        .asInt())
                .isEqualTo(1);
        Map<String, Object> circle =
                Map.of("causes", List.of(Map.of("id", 1, "parent", 1, "kind", "CAUSE", "text", "Because")));
        assertThat(line3.sendJson("PUT", problem + "/analysis", circle, Map.of())
                        .fields())
                .containsExactly("causes[0].parent");
        Answer tried = line3.post(
                problem + "/reproductions",
                Map.of("environment", "Lab", "steps", "Print 600 pages", "outcome", "REPRODUCED"));
        assertThat(tried.status()).isEqualTo(201);
        assertThat(line3.send("GET", tried.header("Location"), null, Map.of())
                        .json()
                        .path("by")
                        .asText())
                .isEqualTo("line3");
        Answer task = line3.post(
                problem + "/tasks", Map.of("title", "Ask the vendor", "assignee", "line3", "due", "2026-12-01"));
        assertThat(task.status()).isEqualTo(201);
        assertThat(line3.sendJson(
                                "PUT", problem + "/tasks/1", Map.of("title", "Ask the vendor", "done", true), Map.of())
                        .json()
                        .path("done")
                        .asBoolean())
                .isTrue();
        TicketHistory.prove(auditor, problem);
    }

    @Test
    void resolvingSeesToEachIncidentByItself() {
        String open = incident("Cannot print");
        String waiting = incident("Cannot print either");
        String over = incident("Could not print");
        line1.post("incidents/" + over + "/resolution", Map.of("code", "FIXED", "text", "Done"));
        String problem = raised(manager, "Print server", List.of(open, waiting, over));
        assertThat(record(manager, problem).path("raisedFrom").asText()).isEqualTo("INCIDENTS");
        line3.post(problem + "/investigation", Map.of());
        line3.post(problem + "/root-cause", Map.of("text", "A leak"));
        JsonNode foreseen = manager.get(problem + "/resolution").json().path("items");
        assertThat(foreseen).hasSize(3);
        assertThat(foreseen.at("/0/fate").asText()).isEqualTo("RESOLVE");
        assertThat(foreseen.at("/0/told/0").asText()).isEqualTo("requester");
        assertThat(foreseen.at("/2/fate").asText()).isEqualTo("LEAVE");
        line1.post("incidents/" + open + "/resolution", Map.of("code", "FIXED", "text", "Meanwhile"));
        List<Map<String, String>> fates =
                List.of(Map.of("number", open, "fate", "RESOLVE"), Map.of("number", waiting, "fate", "INFORM"));
        done(manager.post(problem + "/resolution", Map.of("text", "Patched", "incidents", fates)), "RESOLVED");
        JsonNode happened = manager.get(problem + "/resolution").json().path("items");
        assertThat(happened.at("/0/refusals/0").asText()).isEqualTo("illegalTransition");
        assertThat(happened.at("/1/fate").asText()).isEqualTo("INFORM");
        assertThat(requester
                        .get("incidents/" + waiting + "/comments")
                        .json()
                        .at("/items/0/text")
                        .asText())
                .isEqualTo("Patched");
        JsonNode entries =
                auditor.get("incidents/" + waiting + "/journal").json().path("items");
        assertThat(entries.get(entries.size() - 1).at("/details/toldWith").asText())
                .isEqualTo(number(problem));
        TicketHistory.prove(auditor, problem);
    }

    @Test
    void incidentsAreLinkedByThoseWhoSeeThem() {
        String incident = incident("Linked");
        String problem = raised(manager, "Linking", List.of());
        Answer linked = line1.post(problem + "/incidents", Map.of("number", incident));
        assertThat(linked.status()).isEqualTo(201);
        assertThat(line1.send("GET", linked.header("Location"), null, Map.of())
                        .json()
                        .path("number")
                        .asText())
                .isEqualTo(incident);
        assertThat(line1.post(problem + "/incidents", Map.of("number", incident))
                        .status())
                .isEqualTo(409);
        assertThat(line1.post(problem + "/incidents", Map.of("number", "INC-999999"))
                        .fields())
                .containsExactly("number");
        assertThat(numbers(line1.get("problems?incident=" + incident))).containsExactly(number(problem));
        assertThat(line1.send("DELETE", problem + "/incidents/" + incident, null, Map.of())
                        .status())
                .isEqualTo(403);
        done(manager.send("DELETE", problem + "/incidents/" + incident, null, Map.of()), "LOGGED");
        assertThat(record(manager, problem).path("incidents")).isEmpty();
    }

    @Test
    void theProblemThatGoesOnTakesOverFromItsDuplicate() {
        String incident = incident("Same cause");
        String original = raised(manager, "Known already", List.of());
        String duplicate = raised(manager, "Raised again", List.of(incident));
        manager.post(duplicate + "/investigation", Map.of());
        assertThat(manager.post(duplicate + "/resolution", Map.of("code", "DUPLICATE", "text", "Same"))
                        .fields())
                .containsExactly("duplicateOf");
        assertThat(manager.post(duplicate + "/resolution", asDuplicateOf(duplicate))
                        .fields())
                .containsExactly("duplicateOf");
        assertThat(manager.get(duplicate + "/resolution?code=DUPLICATE").json().at("/items/0/fate"))
                .hasToString("\"LEAVE\"");
        done(manager.post(duplicate + "/resolution", asDuplicateOf(original)), "RESOLVED");
        assertThat(record(manager, duplicate).path("duplicateOf").asText()).isEqualTo(number(original));
        assertThat(record(manager, original).at("/incidents/0").asText()).isEqualTo(incident);
        manager.post(original + "/investigation", Map.of());
        assertThat(manager.post(original + "/resolution", asDuplicateOf(duplicate))
                        .status())
                .isEqualTo(409);
        TicketHistory.prove(auditor, original);
        TicketHistory.prove(auditor, duplicate);
    }

    private static Map<String, String> asDuplicateOf(String original) {
        return Map.of("code", "DUPLICATE", "text", "Same", "duplicateOf", number(original));
    }

    @Test
    void factsAreCorrectedByWhoReadThemLast() {
        String problem = raised(manager, "Old title", List.of());
        Map<String, Object> patch = new HashMap<>();
        patch.put("title", " New title ");
        patch.put("impact", "HIGH");
        patch.put("urgency", "HIGH");
        Answer patched = manager.sendJson("PATCH", problem, patch, Map.of("If-Match", "\"1\""));
        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.json().path("title").asText()).isEqualTo("New title");
        assertThat(patched.json().path("priority").asInt()).isEqualTo(1);
        assertThat(manager.sendJson("PATCH", problem, patch, Map.of("If-Match", "\"1\""))
                        .status())
                .isEqualTo(412);
        patch.put("title", null);
        assertThat(manager.sendJson("PATCH", problem, patch, Map.of()).fields()).containsExactly("title");
        assertThat(manager.post(problem + "/comments", Map.of("text", "Look here", "visibility", "INTERNAL"))
                        .status())
                .isEqualTo(201);
        assertThat(line1.get(problem + "/comments").json().at("/items/0/text").asText())
                .isEqualTo("Look here");
    }

    private String raised(DeskClient who, String title, List<String> incidents) {
        Answer raised = who.post(
                "problems", Map.of("title", title, "description", "", "service", "ERP", "incidents", incidents));
        assertThat(raised.status()).as(raised.text()).isEqualTo(201);
        return "problems/" + raised.json().path("number").asText();
    }

    private String incident(String title) {
        return requester
                .post(
                        "incidents",
                        Map.of("title", title, "description", "", "impact", "LOW", "urgency", "LOW", "service", "ERP"))
                .json()
                .path("number")
                .asText();
    }

    private static String number(String problem) {
        return problem.substring("problems/".length());
    }

    private static JsonNode record(DeskClient who, String problem) {
        return who.get(problem).json();
    }

    private static List<String> numbers(Answer list) {
        List<String> numbers = new ArrayList<>();
        list.json()
                .path("items")
                .forEach(item -> numbers.add(item.path("number").asText()));
        return numbers;
    }

    private static void done(Answer answer, String state) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("state").asText()).isEqualTo(state);
    }
}
