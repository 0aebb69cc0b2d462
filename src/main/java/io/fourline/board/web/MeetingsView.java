package io.fourline.board.web;

import io.fourline.board.MeetingRecord;
import io.fourline.board.Meetings;
import io.fourline.board.PlanMeeting;
import io.fourline.identity.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The meetings of the board: those to come, those that were, and the form that calls one. */
@Named
@RequestScoped
public class MeetingsView {

    @EJB
    Meetings meetings;

    @Inject
    BoardPage page;

    private List<MeetingRecord> coming;
    private List<MeetingRecord> past;
    private String title;
    private String at;
    private String members;

    @PostConstruct
    void read() {
        List<MeetingRecord> all = meetings.meetings();
        coming = all.stream()
                .filter(meeting -> meeting.state().isOpen())
                .sorted(Comparator.comparing(MeetingRecord::at))
                .toList();
        past = all.stream().filter(meeting -> !meeting.state().isOpen()).toList();
        title = page.words().of("meetings.usual");
    }

    public String plan() {
        MeetingRecord made = meetings.plan(new PlanMeeting(title, page.beginning("at", at), BoardPage.list(members)));
        return page.done("meeting.xhtml?id=" + made.id(), "meeting.done.plan", made.title());
    }

    /** Whether the reader calls meetings. */
    public boolean isLeader() {
        return page.acting().caller().has(Role.CHANGE_MANAGER);
    }

    public String people(List<String> names) {
        return page.people(names);
    }

    public List<MeetingRecord> getComing() {
        return coming;
    }

    public List<MeetingRecord> getPast() {
        return past;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getMembers() {
        return members;
    }

    public void setMembers(String members) {
        this.members = members;
    }
}
