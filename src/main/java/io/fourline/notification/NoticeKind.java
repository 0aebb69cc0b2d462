package io.fourline.notification;

/** What a notice tells its reader; the sentence for each stands in the word bundles. */
public enum NoticeKind {
    /** The desk said something to the requester. */
    ANSWERED,
    /** The requester said something to whoever works on the ticket. */
    REQUESTER_ANSWERED,
    /** Somebody else said something. */
    COMMENTED,
    /** The desk's people said something among themselves. */
    NOTED,
    /** Somebody gave a file. */
    ATTACHED,
    /** The ticket was given to the reader. */
    ASSIGNED,
    /** Something that has to be done for the ticket was given to the reader. */
    TASK,
    /** The change that was to remove the problem is over. */
    FIX_OVER,
    /** The ticket is somebody else's now. */
    REASSIGNED,
    /** The ticket came to the reader's team. */
    CAME_TO_TEAM,
    /** The ticket went to another line. */
    HANDED_OVER,
    /** The desk waits for the requester. */
    AWAITING,
    /** A wait is over. */
    RESUMED,
    RESOLVED,
    REOPENED,
    CLOSED,
    /** Nobody said anything after the resolution. */
    CLOSED_BY_SILENCE,
    CANCELLED,
    /** The reader is to run a major incident. */
    MAJOR,
    /** There is news of an outage that concerns the reader. */
    MAJOR_UPDATE,
    /** Something was said among those who have a part in a major incident. */
    MAJOR_NOTED,
    /** The reader has a part in a major incident. */
    MAJOR_PART,
    /** News of a major incident was promised and did not come. */
    MAJOR_OVERDUE,
    /** A major incident is over. */
    MAJOR_OVER,
    /** The reader is asked to vote on a change. */
    VOTE,
    /** The reader has not voted yet, and the time to do so ends soon. */
    VOTE_DUE,
    /** The time to vote on a change has ended without a decision. */
    VOTE_OVER,
    /** The reader is to answer for an article. */
    ARTICLE_YOURS,
    /** A draft waits for somebody else to read it. */
    ARTICLE_TO_REVIEW,
    /** What the reader wrote, or answers for, has reached its readers. */
    ARTICLE_PUBLISHED,
    /** It has to be worked on again. */
    ARTICLE_RETURNED,
    /** It has been taken from its readers. */
    ARTICLE_RETIRED,
    /** Somebody has said why it did not help them. */
    ARTICLE_FAULTED,
    /** Its review day has come. */
    ARTICLE_DUE,
    /** A clock has used a share of its time. */
    WARNED,
    /** A clock has used more than its time. */
    BREACHED,
    /** The time of a line was used up, and the ticket went to the next by itself. */
    HANDED_ON,
    /** The same, as the team reads it to which the ticket came. */
    CAME_ON
}
