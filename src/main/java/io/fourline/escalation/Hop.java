package io.fourline.escalation;

/** One moment of a ticket's way along the chain, as far as its measures need to know it. */
public interface Hop {

    /** The support line, 0 when not known. */
    int line();

    /** The team claims two lines at once; push to front then takes it for neither. */
    boolean namedForTwoLines();

    /** The team in custody, {@code null} when not known. */
    String team();

    /** Who had it, {@code null} when nobody did. */
    String person();
}
