package io.fourline.identity.web;

import io.fourline.identity.Directory;
import io.fourline.identity.Teams;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Teams by line, and one of them or a new one to edit; which one stands in the page's address. */
@Named
@ViewScoped
public class TeamsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Teams teams;

    @Inject
    Directory directory;

    @Inject
    PageNotice notice;

    private String chosen;
    private String code;
    private String name;
    private Integer line = 1;
    private boolean active = true;
    private int version;
    private transient List<Teams.TeamView> all;

    public void read() {
        if (chosen != null) {
            Teams.TeamView team = teams.team(chosen);
            code = team.code();
            name = team.name();
            line = team.line();
            active = team.active();
            version = team.version();
        }
    }

    public String save() {
        if (chosen == null) {
            teams.create(new Teams.CreateTeam(code, name, line));
        } else {
            teams.edit(new Teams.EditTeam(chosen, name, active, version));
        }
        notice.doneBeforeLeaving("teams.saved", name);
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

    /** Code of the team to edit; none for a new one. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getLine() {
        return line;
    }

    public void setLine(Integer line) {
        this.line = line;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
