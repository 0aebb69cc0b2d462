package io.fourline.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.RunningDesk;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The clocks of problems and changes, by the demo's terms for them. */
@ParameterizedClass
@EnumSource(DeskDatabase.Kind.class)
class MeasuredTicketsIT {

    private static final Map<String, Object> NOTHING = Map.of();

    @Parameter
    DeskDatabase.Kind database;

    private DeskClient agent;
    private DeskClient expert;
    private DeskClient problemManager;
    private DeskClient changeManager;
    private DeskClient requester;

    @BeforeEach
    void enter() {
        RunningDesk desk = database == DeskDatabase.Kind.H2 ? RunningDesk.onH2() : RunningDesk.onPostgreSql();
        agent = DeskClient.as(desk, "line2");
        expert = DeskClient.as(desk, "line3");
        problemManager = DeskClient.as(desk, "problem");
        changeManager = DeskClient.as(desk, "change");
        requester = DeskClient.as(desk, "requester");
    }

    @Test
    void aProblemIsAnsweredWhenSomebodyLooksIntoItAndItsTermsStandInTheJournal() {
        String problem = problem();

        assertThat(states(problem)).isEqualTo(Map.of("RESPOND", "RUNNING", "RESOLVE", "RUNNING"));
        assertThat(expert.get(problem + "/journal")
                        .json()
                        .at("/items/0/changes/terms/1")
                        .asText())
                .startsWith("PROBLEMS@");
        expert.post(problem + "/investigation", NOTHING);
        assertThat(states(problem)).isEqualTo(Map.of("RESPOND", "MET", "RESOLVE", "RUNNING"));
        expert.post(problem + "/root-cause", Map.of("text", "A leak"));
        problemManager.post(problem + "/resolution", Map.of("text", "Patched"));
        assertThat(states(problem)).containsEntry("RESOLVE", "IDLE");
        problemManager.post(problem + "/closure", NOTHING);
        assertThat(states(problem)).containsEntry("RESOLVE", "MET");
    }

    @Test
    void aDraftIsItsAuthorsAndAChangeIsAnsweredByItsAssessment() {
        String change = located(agent.post("changes", draft()));

        assertThat(states(change)).isEmpty();
        changeManager.post(change + "/assessment", NOTHING);
        assertThat(states(change)).isEqualTo(Map.of("RESPOND", "RUNNING", "RESOLVE", "RUNNING"));
        Answer submitted = changeManager.post(change + "/submission", NOTHING);
        assertThat(submitted.json().path("terms").asText()).as(submitted.text()).startsWith("CHANGES@");
        assertThat(states(change)).isEqualTo(Map.of("RESPOND", "MET", "RESOLVE", "RUNNING"));
        changeManager.post(change + "/cancellation", Map.of("reason", "Not needed"));
        assertThat(states(change)).containsEntry("RESOLVE", "CANCELLED");
    }

    @Test
    void aDeadlineSaysWhyAndWhoMaySeeNothingIsToldNothing() {
        String problem = problem();
        JsonNode told = expert.get(problem + "/clocks/RESOLVE/explanation").json();

        JsonNode segments = told.path("segments");
        assertThat(segments.path(segments.size() - 1).path("to"))
                .isEqualTo(told.path("reading").path("dueAt"));
        assertThat(told.path("chosen").path("name").asText()).isEqualTo("Problems");
        assertThat(expert.get(problem + "/clocks/LINE_1/explanation").status()).isEqualTo(404);
        assertThat(requester.get(problem + "/clocks").status()).isEqualTo(404);
        assertThat(expert.get(problem.replace("problems/", "changes/") + "/clocks")
                        .status())
                .isEqualTo(404);
    }

    private Map<String, String> states(String ticket) {
        Map<String, String> states = new TreeMap<>();
        changeManager
                .get(ticket + "/clocks")
                .json()
                .path("items")
                .forEach(clock -> states.put(
                        clock.path("kind").asText(), clock.path("state").asText()));
        return states;
    }

    private String problem() {
        return located(problemManager.post(
                "problems", Map.of("title", "Spooler stops", "description", "Daily", "service", "WORKPLACE")));
    }

    private static String located(Answer made) {
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String number = made.json().path("number").asText();
        return (number.startsWith("PRB") ? "problems/" : "changes/") + number;
    }

    private static Map<String, Object> draft() {
        return Map.of(
                "title",
                "Renew the certificate",
                "description",
                "It ends soon.",
                "model",
                "NORMAL",
                "service",
                "WORKPLACE",
                "configurationItems",
                List.of("DC-NORTH"),
                "from",
                "2031-03-04T20:00:00Z",
                "to",
                "2031-03-04T22:00:00Z",
                "risk",
                Map.of(
                        "reach",
                        "TEAM",
                        "downtime",
                        "SHORT",
                        "experience",
                        "ONCE",
                        "tested",
                        "PARTLY",
                        "backOut",
                        "PLANNED"),
                "plans",
                Map.of("implementation", "Do it", "test", "Look", "backOut", "Undo it"),
                "implementer",
                "line3");
    }
}
