package io.fourline.incident.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.RunningDesk;
import java.nio.charset.StandardCharsets;
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
class IncidentCallsIT {

    @Parameter
    DeskDatabase.Kind database;

    private DeskClient requester;
    private DeskClient stranger;
    private DeskClient line1;
    private DeskClient line2;
    private DeskClient lead;
    private DeskClient auditor;

    @BeforeEach
    void enter() {
        RunningDesk desk = database == DeskDatabase.Kind.H2 ? RunningDesk.onH2() : RunningDesk.onPostgreSql();
        requester = DeskClient.as(desk, "requester");
        stranger = DeskClient.as(desk, "requester2");
        line1 = DeskClient.as(desk, "line1");
        line2 = DeskClient.as(desk, "line2");
        lead = DeskClient.as(desk, "lead");
        auditor = DeskClient.as(desk, "auditor");
    }

    @Test
    void anIncidentGoesUpAndDownTheLinesAndIsClosed() {
        String incident = opened("Up and down 😀");
        done(line1.post(incident + "/acceptance", Map.of()), "IN_PROGRESS");
        assertThat(line1.post(incident + "/acceptance", Map.of()).json().path("allowed"))
                .isNotEmpty();
        Answer escalated = escalate(incident);
        assertThat(escalated.status()).isEqualTo(201);
        assertThat(escalated.json().path("line").asInt()).isEqualTo(2);
        assertThat(line1.send("GET", escalated.header("Location"), null, Map.of())
                        .json()
                        .path("line")
                        .asInt())
                .isEqualTo(2);
        done(line2.post(incident + "/acceptance", Map.of()), "IN_PROGRESS");
        done(line2.post(incident + "/waiting", Map.of("reason", "SUPPLIER")), "WAITING");
        done(line2.post(incident + "/resumption", Map.of()), "IN_PROGRESS");
        Answer handedBack =
                line2.post(incident + "/handbacks", Map.of("toLine", 1, "reason", "Not ours", "missing", "The log"));
        assertThat(handedBack.status()).isEqualTo(201);
        done(lead.post(incident + "/assignment", Map.of("assignee", "line1")), "ASSIGNED");
        done(lead.post(incident + "/priority", Map.of("priority", 1, "reason", "Board")), "ASSIGNED");
        done(lead.post(incident + "/major", Map.of("manager", "lead", "reason", "All shops")), "ASSIGNED");
        done(line1.post(incident + "/resolution", Map.of("code", "FIXED", "text", "Done")), "RESOLVED");
        done(requester.post(incident + "/reopening", Map.of("reason", "No")), "IN_PROGRESS");
        done(line1.post(incident + "/resolution", Map.of("code", "WORKAROUND", "text", "Done")), "RESOLVED");
        done(requester.post(incident + "/closure", Map.of("satisfaction", 5, "comment", "Good")), "CLOSED");
        Answer closedTwice = requester.post(incident + "/closure", Map.of());
        assertThat(closedTwice.status()).isEqualTo(409);
        assertThat(closedTwice.json().has("allowed")).isTrue();
        assertThat(lead.get(incident + "/custody").json().path("items")).hasSize(3);
    }

    @Test
    void missingFindingsAreNamedOneByOne() {
        String incident = opened("Findings");
        Answer refused = line1.post(incident + "/escalations", Map.of("toLine", 2, "reason", "r"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.fields()).hasSizeGreaterThanOrEqualTo(2).allMatch(field -> field.startsWith("findings."));
        assertThat(line1.post(incident + "/escalations", Map.of("toLine", 2, "reason", " ", "findings", Map.of()))
                        .fields())
                .containsExactly("reason");
        assertThat(line1.post(incident + "/escalations", Map.of("toLine", 1, "reason", "r"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatIsNotYoursToSeeIsNotThere() {
        String incident = opened("Mine");
        for (String path : List.of("", "/journal", "/comments", "/attachments", "/custody", "/links", "/clocks")) {
            assertThat(stranger.get(incident + path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/acceptance", "/resumption")) {
            assertThat(stranger.post(incident + path, Map.of()).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(auditor.post(incident + "/comments", Map.of("text", "x", "visibility", "PUBLIC"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aMergePatchChangesWhatItNames() {
        String incident = opened("Old title");
        Map<String, Object> patch = new HashMap<>();
        patch.put("title", " New title ");
        patch.put("category", null);
        Answer patched = line1.sendJson(
                "PATCH", incident, patch, Map.of("Content-Type", "application/merge-patch+json", "If-Match", "\"1\""));
        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.json().path("title").asText()).isEqualTo("New title");
        assertThat(patched.json().path("impact").asText()).isEqualTo("LOW");
        patch.put("title", null);
        assertThat(line1.sendJson("PATCH", incident, patch, Map.of()).fields()).containsExactly("title");
    }

    @Test
    void commentsAreReadByThoseTheyAreFor() {
        String incident = opened("Talk");
        line1.post(incident + "/comments", Map.of("text", "among us", "visibility", "INTERNAL"));
        Answer said = requester.post(incident + "/comments", Map.of("text", " to all ", "visibility", "PUBLIC"));
        assertThat(said.status()).isEqualTo(201);
        assertThat(requester
                        .send("GET", said.header("Location"), null, Map.of())
                        .json()
                        .path("text")
                        .asText())
                .isEqualTo("to all");
        assertThat(texts(requester.get(incident + "/comments"))).containsExactly("to all");
        assertThat(texts(line1.get(incident + "/comments"))).containsExactly("among us", "to all");
        assertThat(requester
                        .post(incident + "/comments", Map.of("text", "x", "visibility", "INTERNAL"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFileComesBackAsItWent() {
        String incident = opened("File");
        byte[] bytes = "naïve 😀".getBytes(StandardCharsets.UTF_8);
        Answer attached = upload(requester, incident, "../ä.txt", bytes);
        assertThat(attached.status()).isEqualTo(201);
        assertThat(attached.json().path("fileName").asText()).isEqualTo("ä.txt");
        Answer file = line1.send("GET", attached.header("Location"), null, Map.of());
        assertThat(file.bytes()).isEqualTo(bytes);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(stranger.send("GET", attached.header("Location"), null, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(line1.get(incident + "/attachments").json().path("items")).hasSize(1);
    }

    @Test
    void linksAreSeenFromBothEnds() {
        String one = opened("One");
        String other = opened("Other");
        String number = other.substring("incidents/".length());
        Answer linked = lead.post(one + "/links", Map.of("kind", "DUPLICATE_OF", "number", number));
        assertThat(linked.status()).isEqualTo(201);
        assertThat(lead.get(other + "/links").json().at("/items/0/incoming").asBoolean())
                .isTrue();
        assertThat(lead.post(one + "/links", Map.of("kind", "DUPLICATE_OF", "number", number))
                        .status())
                .isEqualTo(409);
        assertThat(lead.send("DELETE", linked.header("Location"), null, Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(lead.get(one + "/links").json().path("items")).isEmpty();
    }

    @Test
    void theJournalHoldsEveryActAndTheRecordAsItStood() {
        String incident = opened("History");
        line1.post(incident + "/acceptance", Map.of());
        JsonNode journal = auditor.get(incident + "/journal").json().path("items");
        assertThat(journal).hasSize(2);
        assertThat(journal.at("/0/changes/title/1").asText()).isEqualTo("History");
        assertThat(journal.at("/0/previousHash").asText()).isEqualTo("0".repeat(64));
        assertThat(journal.at("/1/previousHash").asText())
                .isEqualTo(journal.at("/0/hash").asText());
        JsonNode stood =
                auditor.get(incident + "?asOf=" + journal.at("/0/at").asText()).json();
        assertThat(stood.path("state").asText()).isEqualTo("NEW");
        assertThat(stood.path("allowedActions")).isEmpty();
        assertThat(auditor.get(incident + "?asOf=2001-01-01T00:00:00Z").status())
                .isEqualTo(404);
    }

    private String opened(String title) {
        Answer opened = requester.post(
                "incidents",
                Map.of("title", title, "description", "", "impact", "LOW", "urgency", "LOW", "service", "ERP"));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(opened.json().path("state").asText()).isEqualTo("NEW");
        return "incidents/" + opened.json().path("number").asText();
    }

    private Answer escalate(String incident) {
        Map<String, String> findings = new HashMap<>();
        line1.post(incident + "/escalations", Map.of("toLine", 2, "reason", "r"))
                .fields()
                .forEach(field -> findings.put(field.substring("findings.".length()), "found"));
        return line1.post(incident + "/escalations", Map.of("toLine", 2, "reason", "r", "findings", findings));
    }

    private static void done(Answer answer, String state) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("state").asText()).isEqualTo(state);
        assertThat(answer.header("ETag"))
                .isEqualTo('"' + answer.json().path("version").asText() + '"');
    }

    private static List<String> texts(Answer comments) {
        List<String> texts = new ArrayList<>();
        comments.json()
                .path("items")
                .forEach(comment -> texts.add(comment.path("text").asText()));
        return texts;
    }

    private static Answer upload(DeskClient client, String incident, String name, byte[] bytes) {
        String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/html\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] end = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[start.length + bytes.length + end.length];
        System.arraycopy(start, 0, body, 0, start.length);
        System.arraycopy(bytes, 0, body, start.length, bytes.length);
        System.arraycopy(end, 0, body, start.length + bytes.length, end.length);
        return client.send(
                "POST", incident + "/attachments", body, Map.of("Content-Type", "multipart/form-data; boundary=b"));
    }
}
