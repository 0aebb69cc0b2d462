package io.fourline.incident;

/** Where an incident stands between opening and closure; {@link IncidentAct} says what each state allows. */
public enum IncidentState {
    NEW,
    ASSIGNED,
    IN_PROGRESS,
    WAITING,
    RESOLVED,
    CLOSED,
    CANCELLED;

    /** Still to be solved. */
    public boolean isOpen() {
        return ordinal() <= WAITING.ordinal();
    }
}
