package io.fourline.board;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;

/** What a feed tells of. */
public enum FeedScope {
    /** All changes its owner may see, freezes and meetings. */
    ALL,
    /**
     * Changes that the owner or a team of theirs carries out, or the owner raised or answers for; when they are away, and
     * their meetings.
     */
    MINE,
    /** Changes that the owner's teams carry out, and who of them is away. */
    TEAM,
    /** Meetings of the board, and the changes that wait for it. */
    BOARD,
    /** Freezes alone. */
    FREEZES;

    /** What somebody of these roles most likely wants. */
    public static FeedScope usual(Caller caller) {
        if (caller.hasAny(Role.CHANGE_MANAGER, Role.AUDITOR)) {
            return ALL;
        }
        if (caller.has(Role.CAB_MEMBER)) {
            return BOARD;
        }
        return caller.has(Role.LEAD) ? TEAM : MINE;
    }
}
