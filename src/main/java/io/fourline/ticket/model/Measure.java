package io.fourline.ticket.model;

import io.fourline.sla.Pin;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which terms a problem or a change is measured by, and when the next of its clocks is due. */
@Embeddable
public class Measure {

    /** The deadline of a ticket on which no clock runs towards one. */
    public static final long NOTHING_DUE = Long.MAX_VALUE;

    private String terms;
    private String calendars;

    @Column(name = "due_at")
    private long dueAt = NOTHING_DUE;

    /** @param pin {@code null} for no terms */
    public void by(Pin pin) {
        terms = pin == null ? null : pin.terms();
        calendars = pin == null ? null : pin.calendarsText();
    }

    /** What it is measured by, {@code null} for nothing. */
    public Pin pin() {
        return Pin.of(terms, calendars);
    }

    /** Code and label of the terms, {@code null} for none. */
    public String terms() {
        return terms;
    }

    /** The versions of their calendars, {@code null} for none. */
    public String calendars() {
        return calendars;
    }

    /** The next deadline in microseconds since 1970-01-01T00:00:00Z, or {@link #NOTHING_DUE}. */
    public long dueAt() {
        return dueAt;
    }

    /** @param micros the next deadline since 1970-01-01T00:00:00Z, {@code null} for none */
    public void due(Long micros) {
        dueAt = micros == null ? NOTHING_DUE : micros;
    }
}
