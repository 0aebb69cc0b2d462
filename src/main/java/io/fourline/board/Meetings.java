package io.fourline.board;

import io.fourline.board.model.Meeting;
import io.fourline.board.store.BoardRepository;
import io.fourline.change.ChangeReading;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.time.Instants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Meetings of the change advisory board are called here, with what they will talk about. */
@Stateless
public class Meetings {

    private static final int MOST_MEMBERS = 50;
    private static final int MOST_POINTS = 200;

    @Inject
    BoardRepository repository;

    @Inject
    MeetingDesk desk;

    @Inject
    Agenda agenda;

    @Inject
    ChangeReading changes;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    /** All of them, the latest first. @throws Forbidden for requesters and suppliers */
    public List<MeetingRecord> meetings() {
        acting.caller().requireDesk();
        return repository.meetings().stream().map(desk::shown).toList();
    }

    public MeetingRecord meeting(long id) {
        return desk.shown(desk.find(id));
    }

    /** Calls a meeting, with what waits for the board now as its agenda. */
    public MeetingRecord plan(PlanMeeting wanted) {
        desk.requireLeader(MeetingAct.AMEND);
        PlanMeeting checked = checked(wanted);
        Meeting meeting = new Meeting(checked.title(), checked.at(), checked.members());
        meeting.talkAbout(agenda.waiting(List.of()));
        return desk.opened(repository.add(meeting));
    }

    /** Calls it for another time, or other people. @param version {@code null} when the editor does not mind */
    public MeetingRecord amend(long id, PlanMeeting wanted, Integer version) {
        return desk.act(MeetingAct.AMEND, id, version, meeting -> {
            PlanMeeting checked = checked(wanted);
            meeting.amend(checked.title(), checked.at(), checked.members());
        });
    }

    /**
     * Draws up the agenda anew.
     *
     * @param numbers of the changes to talk about, in order; {@code null} for what waits now, beside what somebody has
     *     added or written about
     */
    public MeetingRecord drawUp(long id, List<String> numbers, Integer version) {
        return desk.act(MeetingAct.DRAW_UP, id, version, meeting -> {
            List<AgendaPoint> present = meeting.record(List.of()).agenda();
            meeting.talkAbout(numbers == null ? agenda.waiting(present) : chosen(numbers, present));
        });
    }

    private List<AgendaPoint> chosen(List<String> numbers, List<AgendaPoint> present) {
        Checks checks = new Checks();
        checks.that(numbers.size() <= MOST_POINTS, "changes", "tooMany", MOST_POINTS);
        checks.done();
        Map<String, AgendaPoint> known = new LinkedHashMap<>();
        agenda.waiting(List.of()).forEach(point -> known.put(point.change(), point));
        present.forEach(point -> known.put(point.change(), point));
        return numbers.stream()
                .distinct()
                .map(number -> known.containsKey(number) ? known.get(number) : added(number))
                .toList();
    }

    private AgendaPoint added(String number) {
        return new AgendaPoint(changes.change(number).number(), AgendaPoint.Why.ADDED, "");
    }

    private PlanMeeting checked(PlanMeeting wanted) {
        Checks checks = new Checks();
        String title = checks.text("title", wanted.title(), TextRule.TITLE);
        checks.required("at", wanted.at());
        List<String> members = wanted.members() == null ? directory.holders(Role.CAB_MEMBER) : wanted.members();
        checks.that(members.size() <= MOST_MEMBERS, "members", "tooMany", MOST_MEMBERS);
        members.forEach(member -> checks.that(mayCome(member), "members", "unknown", member));
        checks.done();
        return new PlanMeeting(title, Instants.kept(wanted.at()), List.copyOf(new TreeSet<>(members)));
    }

    private boolean mayCome(String name) {
        return directory
                .person(name)
                .filter(Directory.Person::active)
                .filter(person ->
                        person.roles().stream().anyMatch(role -> role != Role.REQUESTER && role != Role.SUPPLIER))
                .isPresent();
    }
}
