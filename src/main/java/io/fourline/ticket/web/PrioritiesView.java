package io.fourline.ticket.web;

import io.fourline.identity.Directory;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.web.PageNotice;
import io.fourline.ticket.Impact;
import io.fourline.ticket.PriorityAdministration;
import io.fourline.ticket.PriorityAdministration.Matrix;
import io.fourline.ticket.Urgency;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The impact × urgency matrix as a grid of choices. */
@Named
@ViewScoped
public class PrioritiesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PriorityAdministration administration;

    @Inject
    Directory directory;

    @Inject
    Histories histories;

    @Inject
    PageNotice notice;

    private final List<Row> rows = new ArrayList<>();
    private Integer version;

    /** What one impact weighs, by urgency. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Impact impact;
        private final List<Cell> cells = new ArrayList<>();

        Row(Impact impact) {
            this.impact = impact;
        }

        public Impact getImpact() {
            return impact;
        }

        public List<Cell> getCells() {
            return cells;
        }
    }

    /** One choice. */
    public static class Cell implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Urgency urgency;
        private Integer priority;

        Cell(Urgency urgency, Integer priority) {
            this.urgency = urgency;
            this.priority = priority;
        }

        public Urgency getUrgency() {
            return urgency;
        }

        public Integer getPriority() {
            return priority;
        }

        public void setPriority(Integer priority) {
            this.priority = priority;
        }
    }

    public void read() {
        Matrix matrix = administration.matrix();
        version = matrix.version();
        matrix.cells().forEach((impact, cells) -> {
            Row row = new Row(impact);
            cells.forEach((urgency, priority) -> row.cells.add(new Cell(urgency, priority)));
            rows.add(row);
        });
    }

    public String save() {
        Map<Impact, Map<Urgency, Integer>> cells = new EnumMap<>(Impact.class);
        for (Row row : rows) {
            Map<Urgency, Integer> inRow = new EnumMap<>(Urgency.class);
            row.cells.forEach(cell -> inRow.put(cell.urgency, cell.priority));
            cells.put(row.impact, inRow);
        }
        administration.edit(new Matrix(cells, version));
        notice.doneBeforeLeaving("priorities.saved");
        return "priorities?faces-redirect=true";
    }

    public List<Row> getRows() {
        return rows;
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public List<HistoryRow> getHistory() {
        return histories.of("priority-matrix", "priorities", directory::displayName);
    }
}
