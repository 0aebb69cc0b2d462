package io.fourline.change.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.RunningDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** A desk with its people, and the changes they raise, for tests of what is asked of it over REST. */
abstract class ChangeCalls {

    static final Map<String, String> NOTHING = Map.of();
    static final Map<String, String> ANSWERS = Map.of(
            "reach", "TEAM", "downtime", "SHORT", "experience", "ONCE", "tested", "PARTLY", "backOut", "PLANNED");
    static final Map<String, String> PLANS = Map.of("implementation", "Do", "test", "Look", "backOut", "Undo");

    @Parameter
    DeskDatabase.Kind database;

    DeskClient requester;
    DeskClient agent;
    DeskClient worker;
    DeskClient supplier;
    DeskClient manager;
    DeskClient cab;
    DeskClient lead;
    DeskClient auditor;
    DeskClient admin;

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

    String scheduled(String item, Instant from) {
        String change = approved(body("NORMAL", item, from));
        done(manager.post(change + "/schedule", NOTHING), "SCHEDULED");
        return change;
    }

    String approved(Map<String, Object> body) {
        String change = raised(agent, body);
        done(manager.post(change + "/assessment", NOTHING), "ASSESSMENT");
        done(manager.post(change + "/submission", NOTHING), "APPROVAL");
        done(cab.post(change + "/votes", Map.of("vote", "APPROVE")), "APPROVAL");
        return change;
    }

    String item(String name) {
        String code = "CHG-IT-" + name + "-" + database.name();
        if (admin.get("configuration-items/" + code).status() == 404) {
            Answer made = admin.post(
                    "configuration-items", Map.of("code", code, "name", name, "type", "SERVER", "status", "IN_USE"));
            assertThat(made.status()).as(made.text()).isEqualTo(201);
        }
        return code;
    }

    static Map<String, Object> body(String model, String item, Instant from) {
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
    static Instant day(int ahead) {
        return Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(ahead));
    }

    static String raised(DeskClient who, Map<String, Object> body) {
        Answer raised = who.post("changes", body);
        assertThat(raised.status()).as(raised.text()).isEqualTo(201);
        assertThat(raised.header("Location"))
                .endsWith(raised.json().path("number").asText());
        return "changes/" + raised.json().path("number").asText();
    }

    static String number(String change) {
        return change.substring(change.indexOf('/') + 1);
    }

    static void done(Answer answer, String state) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("state").asText()).isEqualTo(state);
    }

    static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }
}
