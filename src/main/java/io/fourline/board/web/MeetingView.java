package io.fourline.board.web;

import io.fourline.board.AgendaPoint;
import io.fourline.board.MeetingAct;
import io.fourline.board.MeetingRecord;
import io.fourline.board.Meetings;
import io.fourline.catalog.Catalog;
import io.fourline.change.Ballot;
import io.fourline.change.ChangeAct;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.change.Stage;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One meeting of the board: who comes, what is talked about, how each change stands, and what was said. */
@Named
@RequestScoped
public class MeetingView {

    @EJB
    Meetings meetings;

    @EJB
    ChangeReading changes;

    @Inject
    Catalog catalog;

    @Inject
    BoardPage page;

    private MeetingRecord meeting;
    private List<Point> points;

    /**
     * A change on the agenda as it stands now.
     *
     * @param stage that is voted in, {@code null} when none is open
     * @param mine whether the reader has a vote to cast
     * @param typed what stands in the field for its minutes
     */
    public record Point(
            AgendaPoint point,
            ChangeRecord change,
            String service,
            String implementer,
            Stage stage,
            String votes,
            boolean mine,
            String typed) {}

    @PostConstruct
    void read() {
        meeting = meetings.meeting(page.id());
        points = meeting.agenda().stream().map(this::point).toList();
    }

    private Point point(AgendaPoint point) {
        ChangeRecord change = changes.change(point.change());
        boolean refused = point.change().equals(page.parameter("change")) && page.parameter("text") != null;
        return new Point(
                point,
                change,
                catalog.serviceName(change.service()),
                page.person(change.implementer()),
                change.presentStage(),
                votes(change.stages()),
                change.allowedActions().contains(ChangeAct.VOTE.noun()),
                refused ? page.parameter("text") : point.minutes());
    }

    // Every vote that was cast, whatever the stage: the minutes tell who said what.
    private String votes(List<Stage> stages) {
        return String.join(
                "; ",
                stages.stream()
                        .flatMap(stage -> stage.votes().stream())
                        .map(this::vote)
                        .toList());
    }

    private String vote(Ballot ballot) {
        boolean silent = ballot.reason() == null || ballot.reason().isEmpty();
        return page.words()
                .of(
                        silent ? "meeting.vote.told" : "meeting.vote.because",
                        page.person(ballot.voter()),
                        page.words().of("meeting.vote." + ballot.vote()),
                        silent ? "" : ballot.reason());
    }

    public MeetingRecord getMeeting() {
        return meeting;
    }

    public List<Point> getPoints() {
        return points;
    }

    public String getMembers() {
        return page.people(meeting.members());
    }

    /** Whether the reader may do an act now. @param act its name */
    public boolean may(String act) {
        String noun = MeetingAct.valueOf(act).noun();
        return meeting.allowedActions().contains(noun);
    }

    /** Numbers of the agenda, with commas between. */
    public String getNumbers() {
        return String.join(
                ", ", meeting.agenda().stream().map(AgendaPoint::change).toList());
    }
}
