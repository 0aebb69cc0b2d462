package io.fourline.ticket.model;

import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;

/** One cell of the impact × urgency matrix. */
@Entity
@Table(name = "priority_rule")
@IdClass(PriorityRule.Cell.class)
public class PriorityRule {

    @Id
    @Enumerated(EnumType.STRING)
    private Impact impact;

    @Id
    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private int priority;

    @Version
    private int version;

    protected PriorityRule() {}

    public PriorityRule(Impact impact, Urgency urgency, int priority) {
        this.impact = impact;
        this.urgency = urgency;
        this.priority = priority;
    }

    public void give(int newPriority) {
        this.priority = newPriority;
    }

    public Impact impact() {
        return impact;
    }

    public Urgency urgency() {
        return urgency;
    }

    public int priority() {
        return priority;
    }

    public int version() {
        return version;
    }

    /** Where a rule stands in the matrix. */
    public static class Cell implements Serializable {

        private static final long serialVersionUID = 1L;
        private Impact impact;
        private Urgency urgency;

        public Cell() {}

        public Cell(Impact impact, Urgency urgency) {
            this.impact = impact;
            this.urgency = urgency;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cell cell && cell.impact == impact && cell.urgency == urgency;
        }

        @Override
        public int hashCode() {
            return Objects.hash(impact, urgency);
        }
    }
}
