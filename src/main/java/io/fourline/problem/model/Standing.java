package io.fourline.problem.model;

/** How somebody stands to a problem, from having nothing to do with it to answering for it. */
public enum Standing {
    NONE,
    /** The desk's people who oversee it or sit beside it: they read. */
    READER,
    /** Answers for changes, and so says which of them is to remove a problem. */
    CHANGE_MANAGER,
    /** Meets the problem's incidents. */
    AGENT,
    /** Looks for the cause: of the team that has it, or of line 3. */
    EXPERT,
    /** Answers for problems. */
    MANAGER
}
