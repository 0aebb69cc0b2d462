package io.fourline.simulation;

/** Whose tickets a replay goes over. */
public enum ReplayOrigin {
    /** The desk's own. */
    LIVE,
    /** Those of other desks, brought in by an import. */
    IMPORT,
    ALL
}
