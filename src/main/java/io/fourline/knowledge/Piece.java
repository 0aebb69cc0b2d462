package io.fourline.knowledge;

/** A piece of a text beside another: in both, only in the later, or only in the earlier one. */
public record Piece(Kind kind, String text) {

    /** Where a piece stands. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }
}
