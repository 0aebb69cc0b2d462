package io.fourline.escalation.web;

import io.fourline.escalation.ChainAdministration;
import io.fourline.escalation.ChainReading;
import io.fourline.escalation.ChainRecord;
import io.fourline.identity.Directory;
import io.fourline.identity.Teams;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One chain to edit, or a new one; which one stands in the page's address. */
@Named
@ViewScoped
public class ChainView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 4;

    @Inject
    ChainReading reading;

    @Inject
    ChainAdministration administration;

    @Inject
    Teams teams;

    @Inject
    Directory directory;

    @Inject
    Histories histories;

    @Inject
    PageNotice notice;

    private final ChainForm form = new ChainForm();
    private String chosen;
    private Integer version;
    private ItemForm focused;
    private String focusedPart;
    private transient List<Teams.TeamView> allTeams;

    /** Reads the chain that the address names; a new one begins with four lines under their usual names. */
    public void read(Wording words) {
        allTeams = teams.all();
        if (chosen != null) {
            ChainRecord chain = reading.chain(chosen);
            form.take(chain.plan());
            version = chain.version();
            return;
        }
        form.setDeskDefault(reading.chains().isEmpty());
        for (int line = 1; line <= LINES; line++) {
            addLine(line, words);
        }
    }

    public String save() {
        if (chosen == null) {
            administration.create(form.draft(null));
        } else {
            administration.edit(form.draft(version));
        }
        notice.done("chain.saved", form.getName());
        return "chain?faces-redirect=true&edit=" + form.getCode().strip();
    }

    public void addLine(int line, Wording words) {
        form.add(line, words.of("chain.line.usual." + line));
    }

    public void removeLine(LineForm line) {
        form.remove(line);
    }

    public void addItem(LineForm line) {
        focus(line.add(), "key");
    }

    public void removeItem(LineForm line, ItemForm item) {
        line.remove(item);
    }

    public void moveUp(LineForm line, ItemForm item) {
        line.move(item, -1);
        focus(item, "up");
    }

    public void moveDown(LineForm line, ItemForm item) {
        line.move(item, 1);
        focus(item, "down");
    }

    private void focus(ItemForm item, String part) {
        focused = item;
        focusedPart = part;
    }

    /** Keeps the keyboard on what was just moved or added. */
    public boolean focuses(ItemForm item, String part) {
        return item == focused && part.equals(focusedPart);
    }

    /** Open teams of a line, and the one that stands there. */
    public List<Teams.TeamView> teamsOf(LineForm line) {
        if (allTeams == null) {
            allTeams = teams.all();
        }
        return allTeams.stream()
                .filter(team -> team.line() == line.getLine())
                .filter(team -> team.active() || team.code().equals(line.getTeam()))
                .toList();
    }

    public List<HistoryRow> getHistory() {
        return chosen == null ? List.of() : histories.of("chain:" + chosen, "chain", directory::displayName);
    }

    public ChainForm getForm() {
        return form;
    }

    /** Code of the chain to edit; none for a new one. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
