package io.fourline.board.web;

import io.fourline.board.MeetingMinutes;
import io.fourline.board.MeetingRecord;
import io.fourline.board.Meetings;
import io.fourline.change.Ballot;
import io.fourline.change.ChangeApproval;
import io.fourline.change.VoteOnChange;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is done on the page of a meeting: begun, written down, voted, closed. Which change it is about the form itself says. */
@Named
@RequestScoped
public class MeetingConduct {

    @EJB
    Meetings meetings;

    @EJB
    MeetingMinutes minutes;

    @EJB
    ChangeApproval approval;

    @Inject
    MeetingView view;

    @Inject
    BoardPage page;

    private String numbers;
    private String general;
    private String reason;

    @PostConstruct
    void prepare() {
        numbers = view.getNumbers();
        general = view.getMeeting().minutes();
    }

    public String start() {
        return done(minutes.start(page.id(), page.version()), "start");
    }

    public String close() {
        return done(minutes.close(page.id(), page.version()), "close");
    }

    public String cancel() {
        return done(minutes.cancel(page.id(), reason, page.version()), "cancel");
    }

    /** Talks about what waits now, beside what has been added. */
    public String gather() {
        return done(meetings.drawUp(page.id(), null, page.version()), "drawUp");
    }

    /** Talks about what the form names. */
    public String drawUp() {
        return done(
                meetings.drawUp(page.id(), BoardPage.list(numbers == null ? "," : numbers), page.version()), "drawUp");
    }

    public String sayInGeneral() {
        return done(minutes.note(page.id(), null, general == null ? "" : general, page.version()), "note");
    }

    public String say() {
        String text = page.parameter("text");
        return done(
                minutes.note(page.id(), page.parameter("change"), text == null ? "" : text, page.version()), "note");
    }

    public String approve() {
        return vote(Ballot.Choice.APPROVE);
    }

    public String refuse() {
        return vote(Ballot.Choice.REJECT);
    }

    private String vote(Ballot.Choice choice) {
        String number = page.parameter("change");
        approval.vote(new VoteOnChange(number, null, choice, BoardPage.blankToNull(reason)));
        return page.done("meeting.xhtml?id=" + page.id(), "meeting.done.vote", number);
    }

    private String done(MeetingRecord meeting, String verb) {
        return page.done("meeting.xhtml?id=" + meeting.id(), "meeting.done." + verb, meeting.title());
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public String getGeneral() {
        return general;
    }

    public void setGeneral(String general) {
        this.general = general;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
