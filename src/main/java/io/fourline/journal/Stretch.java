package io.fourline.journal;

/** Positions of the journal from one to another, both included. */
public record Stretch(long from, long to) {

    public Stretch {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    public boolean holds(long position) {
        return from <= position && position <= to;
    }
}
