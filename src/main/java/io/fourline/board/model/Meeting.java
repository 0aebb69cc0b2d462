package io.fourline.board.model;

import io.fourline.board.AgendaPoint;
import io.fourline.board.MeetingRecord;
import io.fourline.board.MeetingState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A meeting of the change advisory board: who comes when, what is talked about, what was said. */
@Entity
@Table(name = "cab_meeting")
public class Meeting {

    private static final String BETWEEN = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "schedule_entry_id")
    private long id;

    private String title;
    private Instant at;
    private String members;
    private String minutes = "";

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    @ElementCollection
    @CollectionTable(name = "cab_meeting_point", joinColumns = @JoinColumn(name = "meeting"))
    private List<MeetingPoint> agenda = new ArrayList<>();

    @Version
    private int version;

    protected Meeting() {}

    public Meeting(String title, Instant at, List<String> members) {
        amend(title, at, members);
    }

    public final void amend(String newTitle, Instant newAt, List<String> newMembers) {
        title = newTitle;
        at = newAt;
        members = String.join(BETWEEN, newMembers);
    }

    /** Talks about these from here on, in this order. */
    public void talkAbout(List<AgendaPoint> points) {
        List<MeetingPoint> next = new ArrayList<>();
        for (AgendaPoint point : points) {
            next.add(new MeetingPoint(next.size() + 1, point));
        }
        agenda = next;
    }

    /** Keeps what was said. @param change {@code null} for what was said in general */
    public void note(String change, String text) {
        if (change == null) {
            minutes = text;
            return;
        }
        talkAbout(points().stream()
                .map(point ->
                        point.change().equals(change) ? new AgendaPoint(point.change(), point.why(), text) : point)
                .toList());
    }

    public void start() {
        state = MeetingState.RUNNING;
    }

    public void close() {
        state = MeetingState.CLOSED;
    }

    public void cancel() {
        state = MeetingState.CANCELLED;
    }

    public String subject() {
        return "cabMeeting:" + id;
    }

    public int version() {
        return version;
    }

    /** @param allowed URL nouns of what the reader may do now */
    public MeetingRecord record(List<String> allowed) {
        return new MeetingRecord(id, title, at, people(), state, points(), minutes, version, allowed);
    }

    private List<String> people() {
        return members.isEmpty() ? List.of() : List.of(members.split(BETWEEN));
    }

    private List<AgendaPoint> points() {
        return agenda.stream()
                .sorted(Comparator.comparingInt(MeetingPoint::place))
                .map(MeetingPoint::point)
                .toList();
    }

    /** Every field, by its own name: folding the journal gives exactly this. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("title", title);
        facts.put("at", at.toString());
        facts.put("members", people());
        facts.put("state", state.name());
        facts.put("minutes", minutes);
        facts.put(
                "agenda",
                points().stream()
                        .map(point -> (Object) Map.of(
                                "change", point.change(), "why", point.why().name(), "minutes", point.minutes()))
                        .toList());
        return facts;
    }
}
