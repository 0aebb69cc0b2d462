package io.fourline.change.web;

import io.fourline.change.SubmitChange.AskedStage;
import io.fourline.identity.Role;
import io.fourline.shared.web.TypedMoment;
import java.time.ZoneId;
import java.util.List;

/** What the form asks about one stage of an approval, as it is typed. */
public class StageFields {

    private String name;
    private Role role;
    private String team;
    private String people;
    private Integer quorum;
    private String deadline;

    /** Whether anything has been said of it. */
    public boolean isAsked() {
        return name != null || role != null || team != null || people != null;
    }

    AskedStage asked(ZoneId zone) {
        List<String> named = ChangeFields.codes(people);
        return new AskedStage(
                name,
                role == null ? null : role.name(),
                team,
                named.isEmpty() ? null : named,
                quorum,
                TypedMoment.end("deadline", deadline, zone));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public Integer getQuorum() {
        return quorum;
    }

    public void setQuorum(Integer quorum) {
        this.quorum = quorum;
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }
}
