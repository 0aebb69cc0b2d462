package io.fourline.terms.web;

import io.fourline.sla.ClockKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is typed about one clock: its targets, its own calendar, and the waiting reasons that pause it. */
public class ClockForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ClockKind kind;
    private final List<TargetCell> cells = new ArrayList<>();
    private String calendar;
    private List<String> pauses = new ArrayList<>();

    ClockForm(ClockKind kind, int priorities) {
        this.kind = kind;
        for (int priority = 1; priority <= priorities; priority++) {
            cells.add(new TargetCell(kind, priority));
        }
    }

    public ClockKind getKind() {
        return kind;
    }

    public List<TargetCell> getCells() {
        return cells;
    }

    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String calendar) {
        this.calendar = calendar;
    }

    public List<String> getPauses() {
        return pauses;
    }

    public void setPauses(List<String> pauses) {
        this.pauses = pauses;
    }
}
