package io.fourline.demo;

import io.fourline.board.MeetingMinutes;
import io.fourline.board.MeetingRecord;
import io.fourline.board.Meetings;
import io.fourline.board.PlanMeeting;
import io.fourline.identity.Acting;
import io.fourline.schedule.AbsenceRecord;
import io.fourline.schedule.FreezeRecord;
import io.fourline.schedule.ScheduleAdministration;
import io.fourline.schedule.WindowRecord;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** What stands around the demo's changes: a freeze, maintenance windows, absences, and meetings of the board. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoBoard implements DemoPart {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final String LEADER = "change";
    private static final int LAST_WEEK = -7;

    @EJB
    ScheduleAdministration schedule;

    @EJB
    Meetings meetings;

    @EJB
    MeetingMinutes minutes;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 80;
    }

    @Override
    public void lay() {
        Instant now = clock.instant();
        acting.as(LEADER, now.minus(Duration.ofDays(20)));
        freeze("Quarter-end closing", "ERP", 9, 12, "The books are closed; nobody touches the ERP.");
        window("Payments, Sunday nights", "PAYMENTS", List.of("SUN 01:00-05:00", "WED 22:00-02:00"));
        window("ERP, Saturday nights", "ERP", List.of("SAT 22:00-04:00"));
        away("line3", AbsenceRecord.Kind.LEAVE, 4, 8, "");
        away("line2", AbsenceRecord.Kind.SHIFT, 1, 2, "Early shift at the desk");
        hold();
        acting.as(LEADER, now.minus(Duration.ofDays(1)));
        meetings.plan(new PlanMeeting("Change advisory board", at(2, 10), null));
    }

    private void hold() {
        Instant then = at(LAST_WEEK, 10);
        acting.as(LEADER, then.minus(Duration.ofDays(2)));
        MeetingRecord meeting = meetings.plan(new PlanMeeting("Change advisory board", then, null));
        acting.as(LEADER, then);
        minutes.start(meeting.id(), null);
        minutes.note(
                meeting.id(),
                null,
                "Present: Carla Abe, Chidi Hanke. The quarter-end freeze of the ERP stands; nothing else was on the agenda.",
                null);
        acting.as(LEADER, then.plus(Duration.ofMinutes(40)));
        minutes.close(meeting.id(), null);
    }

    private void freeze(String name, String service, int from, int to, String reason) {
        schedule.add(new FreezeRecord(
                0, name, service, null, List.of(), at(from, 0), at(to, 0), reason, true, List.of(), 0));
    }

    private void window(String name, String service, List<String> windows) {
        schedule.add(new WindowRecord(0, name, service, null, null, ZONE.getId(), null, windows, true, 0));
    }

    private void away(String person, AbsenceRecord.Kind kind, int from, int to, String note) {
        schedule.add(new AbsenceRecord(0, person, kind, at(from, 6), at(to, 14), note, true, 0));
    }

    private Instant at(int days, int hour) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return today.plusDays(days).atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }
}
