package io.fourline.terms.web;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import io.fourline.shared.text.Wording;
import io.fourline.sla.ClockKind;
import io.fourline.terms.DurationText;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** What is typed into one cell of the table of targets, and what was there before. */
public class TargetCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ClockKind kind;
    private final int priority;
    private Duration read;
    private Duration base;
    private String text = "";
    private String old = "";
    private String wrong;
    private boolean problem;

    TargetCell(ClockKind kind, int priority) {
        this.kind = kind;
        this.priority = priority;
    }

    void take(Duration target, Duration inForce, DurationText spans) {
        read = target;
        base = inForce;
        text = target == null ? "" : spans.of(target);
        old = inForce == null ? "" : spans.of(inForce);
    }

    /** Reads what was typed; it stays as it is where it cannot be understood. */
    void read(DurationText spans, Wording words) {
        wrong = null;
        problem = false;
        String field = getField();
        try {
            Duration typed = text == null || text.isBlank() ? null : spans.parse(field, text);
            Optional<Reason> refusal = typed == null ? Optional.empty() : DurationText.refusal(field, typed);
            refusal.ifPresent(reason -> wrong = words.of("error." + reason.code()));
            old = base == null ? "" : spans.of(base);
            if (wrong == null) {
                read = typed;
                text = read == null ? "" : spans.of(read);
            }
        } catch (InvalidInput e) {
            Reason reason = e.reasons().get(0);
            wrong = words.of("error." + reason.code(), reason.arguments().toArray());
        }
    }

    void mark(boolean hasProblem) {
        problem = hasProblem;
    }

    /** What was read last: a slip of the keyboard does not make the check find more than the slip. */
    Duration target() {
        return read;
    }

    public String getField() {
        return "target." + kind + '.' + priority;
    }

    public int getPriority() {
        return priority;
    }

    /** Whether it differs from the version in force. */
    public boolean isChanged() {
        return wrong == null && !Objects.equals(read, base);
    }

    /** What the version in force says, where that differs. */
    public String getOld() {
        return isChanged() ? old : "";
    }

    /** What is wrong with what was typed. */
    public String getWrong() {
        return wrong;
    }

    public String getTone() {
        return wrong != null || problem ? "wrong" : isChanged() ? "changed" : "";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
