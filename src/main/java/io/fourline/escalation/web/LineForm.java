package io.fourline.escalation.web;

import io.fourline.escalation.ChainDraft.LineDraft;
import io.fourline.escalation.ChainPlan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is typed about one line of a chain. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int line;
    private String name;
    private String team;
    private final List<ItemForm> checklist = new ArrayList<>();

    LineForm(int line, String name) {
        this.line = line;
        this.name = name;
    }

    static LineForm of(ChainPlan.Line line) {
        LineForm form = new LineForm(line.number(), line.name());
        form.team = line.team();
        line.checklist().forEach(item -> form.checklist.add(ItemForm.of(item)));
        return form;
    }

    LineDraft draft() {
        return new LineDraft(
                line, name, team, checklist.stream().map(ItemForm::draft).toList());
    }

    ItemForm add() {
        ItemForm item = new ItemForm();
        checklist.add(item);
        return item;
    }

    void remove(ItemForm item) {
        checklist.remove(item);
    }

    /** Moves an item by one place, up with -1 and down with 1; at the end it stays. */
    void move(ItemForm item, int by) {
        int from = checklist.indexOf(item);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < checklist.size()) {
            Collections.swap(checklist, from, to);
        }
    }

    public int getLine() {
        return line;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public List<ItemForm> getChecklist() {
        return checklist;
    }
}
