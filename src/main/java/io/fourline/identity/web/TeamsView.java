package io.fourline.identity.web;

import io.fourline.identity.Directory;
import io.fourline.identity.Teams;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.RegisterForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Teams by line, and one of them or a new one to edit; which one stands in the page's address. */
@Named
@ViewScoped
public class TeamsView extends RegisterForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Teams teams;

    @Inject
    Directory directory;

    @Inject
    PageNotice notice;

    private Integer line = 1;
    private transient List<Teams.TeamView> all;

    public void read() {
        if (!isNew()) {
            Teams.TeamView team = teams.team(getChosen());
            show(team.code(), team.name(), team.active(), team.version());
            line = team.line();
        }
    }

    public String save() {
        if (isNew()) {
            teams.create(new Teams.CreateTeam(getCode(), getName(), line));
        } else {
            teams.edit(new Teams.EditTeam(getChosen(), getName(), isActive(), version()));
        }
        notice.doneBeforeLeaving("teams.saved", getName());
        return "teams?faces-redirect=true";
    }

    public List<Teams.TeamView> getAll() {
        if (all == null) {
            all = teams.all();
        }
        return all;
    }

    /** Display names of who works in the team. */
    public List<String> members(String team) {
        return directory.members(team).stream().map(directory::displayName).toList();
    }

    public Integer getLine() {
        return line;
    }

    public void setLine(Integer line) {
        this.line = line;
    }
}
