package io.fourline.board.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.RunningDesk;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Meetings of the board and calendar feeds over HTTP, on both databases. */
@ParameterizedClass
@EnumSource(DeskDatabase.Kind.class)
class BoardCallsIT {

    private static final Map<String, String> NOTHING = Map.of();

    @Parameter
    DeskDatabase.Kind database;

    private RunningDesk desk;
    private DeskClient manager;
    private DeskClient member;

    @BeforeEach
    void enter() {
        desk = database == DeskDatabase.Kind.H2 ? RunningDesk.onH2() : RunningDesk.onPostgreSql();
        manager = DeskClient.as(desk, "change");
        member = DeskClient.as(desk, "cab");
    }

    @Test
    void aMeetingIsCalledHeldWrittenDownAndClosedForGood() {
        String meeting = called();
        answers(member.post(meeting + "/start", NOTHING), 403);
        answers(member.post(meeting + "/minutes", Map.of("text", "Too early")), 409);
        state(manager.post(meeting + "/start", NOTHING), "RUNNING");
        Answer said = member.post(meeting + "/minutes", Map.of("text", "Everybody was there."));
        state(said, "RUNNING");
        assertThat(said.json().path("minutes").asText()).isEqualTo("Everybody was there.");
        answers(member.post(meeting + "/minutes", Map.of("change", "CHG-999999", "text", "What?")), 404);
        Answer closed = manager.post(meeting + "/closure", NOTHING);
        state(closed, "CLOSED");
        assertThat(closed.json().path("allowedActions")).isEmpty();
        answers(member.post(meeting + "/minutes", Map.of("text", "One more thing")), 409);
        assertThat(member.get(meeting).json().path("minutes").asText()).isEqualTo("Everybody was there.");
    }

    @Test
    void anAgendaNamesChangesThatThereAreAndAnOldVersionIsRefused() {
        String meeting = called();
        answers(manager.post(meeting + "/agenda", Map.of("changes", List.of("CHG-999999"))), 404);
        Answer read = manager.get(meeting);
        String version = read.header("ETag");
        assertThat(manager.post(meeting + "/agenda", NOTHING, Map.of("If-Match", version))
                        .status())
                .isEqualTo(200);
        answers(manager.post(meeting + "/agenda", NOTHING, Map.of("If-Match", version)), 412);
        answers(manager.post(meeting + "/cancellation", Map.of("reason", " ")), 400);
        state(manager.post(meeting + "/cancellation", Map.of("reason", "Nobody has time")), "CANCELLED");
    }

    @Test
    void aMeetingNeedsATimeAndPeopleOfTheDesk() {
        answers(manager.post("changes/meetings", Map.of("title", "Board")), 400);
        Answer wrong = manager.post(
                "changes/meetings",
                Map.of("title", "Board", "at", Instant.now().toString(), "members", List.of("requester")));
        answers(wrong, 400);
        assertThat(wrong.fields()).containsExactly("members");
        answers(
                member.post(
                        "changes/meetings",
                        Map.of("title", "Board", "at", Instant.now().toString())),
                403);
        DeskClient requester = DeskClient.as(desk, "requester");
        answers(requester.get("changes/meetings"), 403);
        answers(requester.get(called()), 404);
    }

    @Test
    void aFeedTellsItsAddressOnceAndOpensNothingOnceRevoked() {
        Answer made = member.post("changes/feeds", Map.of("scope", "FREEZES"));
        answers(made, 201);
        String address = made.json().path("address").asText();
        String path = address.substring(address.indexOf("/calendar-feeds/"));
        assertThat(read(path).text()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        String listed = member.get("changes/feeds").text();
        assertThat(listed)
                .contains(made.json().path("id").asText())
                .doesNotContain(path.substring(path.lastIndexOf('/') + 1));
        String feed = "changes/feeds/" + made.json().path("id").asText();
        answers(manager.send("DELETE", feed, null, NOTHING), 404);
        assertThat(read(path).status()).isEqualTo(200);
        answers(member.send("DELETE", feed, null, NOTHING), 204);
        answers(read(path), 404);
        answers(read("/calendar-feeds/fl_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics"), 404);
        answers(read("/calendar-feeds/nothing"), 404);
        answers(DeskClient.as(desk, "requester").post("changes/feeds", Map.of("scope", "ALL")), 403);
        answers(member.post("changes/feeds", Map.of("scope", "EVERYTHING")), 400);
    }

    @Test
    void aFeedOfTheBoardTellsOfItsMeetingsAndOneOfOnesOwnOfOnesAbsences() {
        String meeting = called();
        Instant away = Instant.now().plusSeconds(172_800);
        answers(
                member.post(
                        "changes/absences",
                        Map.of(
                                "person",
                                "cab",
                                "kind",
                                "LEAVE",
                                "from",
                                away.toString(),
                                "to",
                                away.plusSeconds(3_600).toString())),
                201);
        String uid = "UID:meeting-" + meeting.substring(meeting.lastIndexOf('/') + 1) + '@';

        assertThat(feed(member, "BOARD")).contains(uid).doesNotContain("UID:absence-");
        assertThat(feed(member, "MINE")).contains(uid).contains("UID:absence-");
        assertThat(feed(manager, "MINE")).doesNotContain(uid).doesNotContain("UID:absence-");
        assertThat(feed(DeskClient.as(desk, "lead"), "TEAM"))
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain(uid);
    }

    private String feed(DeskClient who, String scope) {
        Answer made = who.post("changes/feeds", Map.of("scope", scope));
        answers(made, 201);
        String address = made.json().path("address").asText();
        Answer read = read(address.substring(address.indexOf("/calendar-feeds/")));
        answers(read, 200);
        return read.text();
    }

    private String called() {
        Answer made = manager.post(
                "changes/meetings",
                Map.of("title", "Board", "at", Instant.now().plusSeconds(86_400).toString()));
        answers(made, 201);
        assertThat(made.json().path("members").toString()).contains("cab");
        return "changes/meetings/" + made.json().path("id").asText();
    }

    private Answer read(String path) {
        return DeskClient.nobody(desk).send("GET", desk.baseUri().resolve(path).toString(), null, NOTHING);
    }

    private static void state(Answer answer, String state) {
        answers(answer, 200);
        assertThat(answer.json().path("state").asText()).isEqualTo(state);
    }

    private static void answers(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }
}
