package io.fourline.board;

/** What a feed tells of. */
public enum FeedScope {
    /** All changes its owner may see, freezes and meetings. */
    ALL,
    /** Changes that the owner or a team of theirs carries out, or the owner raised or answers for; their meetings. */
    MINE,
    /** Freezes alone. */
    FREEZES
}
