package io.fourline.knowledge;

/** For whom an article is written; what is for requesters the desk reads, too. */
public enum Audience {
    REQUESTER,
    AGENT
}
