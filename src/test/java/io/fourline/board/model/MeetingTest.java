package io.fourline.board.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.board.AgendaPoint;
import io.fourline.board.AgendaPoint.Why;
import io.fourline.board.MeetingAct;
import io.fourline.board.MeetingRecord;
import io.fourline.board.MeetingState;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTest {

    private static final Instant AT = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void whatWasSaidStaysWithItsChangeWhenTheAgendaIsDrawnUpAnew() {
        Meeting meeting = meeting();
        meeting.note("CHG-000002", "Agreed.");
        List<AgendaPoint> points = meeting.record(List.of()).agenda();
        meeting.talkAbout(List.of(points.get(1), points.get(0)));
        assertThat(meeting.record(List.of()).agenda())
                .containsExactly(
                        new AgendaPoint("CHG-000002", Why.REVIEW, "Agreed."),
                        new AgendaPoint("CHG-000001", Why.APPROVAL, ""));
    }

    @Test
    void theFactsTellEverythingThatTheRecordTells() {
        Meeting meeting = meeting();
        Map<String, Object> before = new TreeMap<>(meeting.facts());
        meeting.start();
        meeting.note(null, "Everybody was there.");
        meeting.note("CHG-000001", "Agreed.");
        meeting.close();
        MeetingRecord record = meeting.record(List.of());
        assertThat(meeting.facts())
                .isNotEqualTo(before)
                .containsEntry("state", record.state().name())
                .containsEntry("minutes", record.minutes())
                .containsEntry("title", record.title())
                .containsEntry("at", record.at().toString())
                .containsEntry("members", record.members())
                .containsEntry(
                        "agenda",
                        List.of(
                                Map.of("change", "CHG-000001", "why", "APPROVAL", "minutes", "Agreed."),
                                Map.of("change", "CHG-000002", "why", "REVIEW", "minutes", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE_MANAGER, chair, PLANNED, agenda start cancellation",
        "CHANGE_MANAGER, chair, RUNNING, agenda minutes closure",
        "CHANGE_MANAGER, chair, CLOSED, ''",
        "CAB_MEMBER, cab, RUNNING, minutes",
        "CAB_MEMBER, cab, PLANNED, ''",
        "CAB_MEMBER, other, RUNNING, ''",
        "AUDITOR, cab, RUNNING, ''",
        "LEAD, lead, PLANNED, ''"
    })
    void whoLeadsConductsAndWhoIsAskedWrites(Role role, String name, MeetingState state, String allowed) {
        Meeting meeting = meeting();
        if (state != MeetingState.PLANNED) {
            meeting.start();
        }
        if (state == MeetingState.CLOSED) {
            meeting.close();
        }
        List<String> nouns = MeetingRights.allowed(caller(name, role), meeting.record(List.of()));
        assertThat(String.join(" ", nouns)).isEqualTo(allowed);
    }

    @Test
    void nothingCanBeDoneOnceTheMinutesAreClosed() {
        for (MeetingAct act : MeetingAct.values()) {
            assertThat(act.allowedIn(MeetingState.CLOSED)).as(act.name()).isFalse();
            assertThat(act.allowedIn(MeetingState.CANCELLED)).as(act.name()).isFalse();
        }
    }

    private static Meeting meeting() {
        Meeting meeting = new Meeting("Board", AT, List.of("cab", "chair"));
        meeting.talkAbout(List.of(
                new AgendaPoint("CHG-000001", Why.APPROVAL, ""), new AgendaPoint("CHG-000002", Why.REVIEW, "")));
        return meeting;
    }

    private static Caller caller(String name, Role role) {
        return new Caller(name, name, null, false, Set.of(role), Set.of(), ZoneOffset.UTC, "en", null);
    }
}
