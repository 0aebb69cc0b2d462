package io.fourline.cmdb;

/** How one configuration item is related to another: source, kind, target read as a sentence. */
public enum RelationKind {
    /** The source runs on the target and fails with it. */
    RUNS_ON,
    /** The source needs the target and fails with it. */
    DEPENDS_ON,
    /** The source is a piece of the target, which fails with it. */
    PART_OF,
    /** Each is connected to the other, and each may fail with the other. */
    CONNECTED_TO;

    /** Whether it says the same read from either end. */
    public boolean isSymmetric() {
        return this == CONNECTED_TO;
    }

    /** Whether trouble passes from the target to the source; else from the source to the target. */
    public boolean isSuffered() {
        return this == RUNS_ON || this == DEPENDS_ON;
    }
}
