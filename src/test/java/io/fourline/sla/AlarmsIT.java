package io.fourline.sla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.AlarmLoad;
import io.fourline.support.DeskDatabase;
import io.fourline.support.PageClient;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller;
import io.fourline.support.RunningDesk;
import io.fourline.support.StoredDesk;
import io.fourline.support.StoredTerms;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Alarms of a running desk, counted from outside, also while one of two nodes is killed. */
class AlarmsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int TICKETS = 500;
    private static final long SECOND = 1_000_000;

    private RunningDesk desk;
    private RunningDesk other;

    @AfterEach
    void close() {
        if (other != null) {
            other.close();
        }
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(DeskDatabase.Kind.class)
    void clocksWarnBreachAndHandOnOnceAndTheJournalSaysWhy(DeskDatabase.Kind kind) throws SQLException {
        desk = RunningDesk.startOwn(kind, Map.of());
        publish(StoredTerms.forService("PAYMENTS")
                .target(ClockKind.RESPOND, Duration.ofSeconds(4))
                .target(ClockKind.RESOLVE, Duration.ofHours(4))
                .target(ClockKind.LINE_1, Duration.ofSeconds(6))
                .target(ClockKind.LINE_2, Duration.ofSeconds(6))
                .warn(50, Set.of(ClockKind.RESPOND, ClockKind.LINE_1), Told.DUTY_MANAGER)
                .handOn(1));
        RestCaller lead = new RestCaller(desk.baseUri(), "lead");
        RestCaller requester = new RestCaller(desk.baseUri(), "requester");
        String cancelled = opened(requester, "Cancelled at once");
        act(requester, cancelled, "cancellation", Map.of("reason", "never mind"));
        String resolved = opened(requester, "Resolved at once");
        act(lead, resolved, "resolution", Map.of("code", "FIXED", "text", "done"));
        String number = opened(requester, "Left alone");

        Poll.until("line 2 is late, too", PATIENCE, () -> alarms(lead, number).contains("LINE_2 100 BREACH"));
        assertThat(alarms(lead, number))
                .containsExactlyInAnyOrder(
                        "RESPOND 50 WARN",
                        "RESPOND 100 BREACH",
                        "LINE_1 50 WARN",
                        "LINE_1 100 HAND_ON",
                        "LINE_2 100 BREACH");
        assertThat(lead.get("incidents/" + number).body().path("line").asInt()).isEqualTo(2);
        assertThat(alarms(lead, cancelled)).isEmpty();
        assertThat(alarms(lead, resolved)).isEmpty();
        assertThat(alarms(requester, number)).isEmpty();
        JsonNode handedOn = handedOn(lead, number);
        assertThat(handedOn.path("actor").asText()).isEqualTo("system");
        assertThat(handedOn.path("details").path("rule").asText()).isEqualTo("budget");
        assertThat(handedOn.path("details").path("terms").asText()).isEqualTo("QUICK@1");
        String page = PageClient.signedIn(desk.baseUri(), "lead", "demo")
                .get("/incidents/incident.xhtml?number=" + number)
                .body();
        assertThat(page).contains("because the time of line 1 was used up (QUICK@1)", "50 % of the time had gone");
        assertThat(PageClient.signedIn(desk.baseUri(), "lead", "demo")
                        .get("/notices.xhtml")
                        .body())
                .contains("Line 1 budget: 50 % of the time has gone", "Line 1 budget was used up");
        desk.stop();
        try (Connection database = desk.ownerConnection()) {
            StoredDesk stored = new StoredDesk(database);
            assertThat(stored.breaks()).isEmpty();
            assertThat(stored.gaps()).isEmpty();
            assertThat(stored.differences()).isEmpty();
        }
    }

    @Test
    void withOneOfTwoNodesHungAndThenKilledEveryAlarmIsRaisedOnceAndEverybodyIsToldOnce() throws SQLException {
        desk = RunningDesk.startOwn(DeskDatabase.Kind.POSTGRESQL, Map.of());
        publish(StoredTerms.forService("PAYMENTS")
                .target(ClockKind.RESOLVE, Duration.ofSeconds(1))
                .warn(50, Set.of(ClockKind.RESOLVE), Told.TEAM, Told.DUTY_MANAGER)
                .warn(100, Set.of(ClockKind.RESOLVE), Told.TEAM, Told.DUTY_MANAGER));
        String number = opened(new RestCaller(desk.baseUri(), "requester"), "The one that is copied");
        other = desk.startAlongside();
        try (Connection database = desk.ownerConnection()) {
            AlarmLoad load = new AlarmLoad(database);
            load.copy(number, 500_000, TICKETS, load.now() + 2 * SECOND, 20_000);
            Poll.until("some have rung", PATIENCE, () -> rung(load) > TICKETS / 4);
            other.hang();
            Poll.until("all have rung", PATIENCE, () -> rung(load) >= 2 * TICKETS);
            other.goOn();
            everyAlarmOnce(load, TICKETS);

            load.copy(number, 500_000 + TICKETS, TICKETS, load.now() + SECOND, 20_000);
            Poll.until("more have rung", PATIENCE, () -> rung(load) > 2 * TICKETS + TICKETS / 4);
            other.kill9();
            Poll.until("all have rung", PATIENCE, () -> rung(load) >= 4 * TICKETS);
            everyAlarmOnce(load, 2 * TICKETS);
        }
    }

    private static void everyAlarmOnce(AlarmLoad load, int tickets) throws SQLException {
        assertThat(rung(load)).isEqualTo(2L * tickets);
        assertThat(load.number("select count(*) from (select 1 from notice where clock is not null group by ticket,"
                        + " clock, percent, recipient having count(*) > 1) doubled"))
                .isZero();
        // The team is line1 and lead; the duty manager is lead again, who is told once.
        assertThat(load.number("select count(*) from notice where ticket like 'INC-50%' and clock is not null"))
                .isEqualTo(2L * 2 * tickets);
    }

    private static long rung(AlarmLoad load) {
        try {
            return load.number("select count(*) from clock_alarm where ticket like 'INC-50%'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // The embedded database lets nobody else in while the desk runs.
    private void publish(StoredTerms terms) throws SQLException {
        desk.stop();
        try (Connection database = desk.ownerConnection()) {
            terms.publish(database, "QUICK");
        }
        desk.restart();
    }

    private static String opened(RestCaller requester, String title) {
        return requester.open(title);
    }

    private static void act(RestCaller caller, String number, String noun, Map<String, ?> body) {
        assertThat(caller.send("POST", "incidents/" + number + "/" + noun, body).status())
                .as(noun)
                .isBetween(200, 201);
    }

    private static List<String> alarms(RestCaller caller, String number) {
        List<String> alarms = new ArrayList<>();
        caller.get("incidents/" + number + "/clocks/alarms")
                .body()
                .path("items")
                .forEach(alarm -> alarms.add(alarm.path("clock").asText() + " "
                        + alarm.path("percent").asInt() + " "
                        + alarm.path("action").asText()));
        return alarms;
    }

    private static JsonNode handedOn(RestCaller caller, String number) {
        for (JsonNode entry :
                caller.get("incidents/" + number + "/journal").body().path("items")) {
            if (entry.path("act").asText().equals("escalate")) {
                return entry;
            }
        }
        throw new AssertionError("Nobody handed " + number + " on");
    }
}
