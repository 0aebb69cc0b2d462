package io.fourline.knowledge;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with an article: the verb the journal keeps, the noun the URL uses, and the states that allow it. */
public enum ArticleAct {
    /** Changes what stands in it; of a published article this begins the next draft. */
    EDIT("edit", null, EnumSet.of(ArticleState.DRAFT, ArticleState.PUBLISHED)),
    /** Gives a file with the next draft, or takes one out of it. */
    ATTACH("attach", "attachments", EnumSet.of(ArticleState.DRAFT, ArticleState.PUBLISHED)),
    DETACH("detach", null, EnumSet.of(ArticleState.DRAFT, ArticleState.PUBLISHED)),
    SUBMIT("submit", "submission", EnumSet.of(ArticleState.DRAFT)),
    PUBLISH("publish", "publication", EnumSet.of(ArticleState.REVIEW)),
    RETURN("return", "return", EnumSet.of(ArticleState.REVIEW, ArticleState.RETIRED)),
    /** Drops the next draft; what is published stays. */
    DISCARD("discard", "draft", EnumSet.of(ArticleState.DRAFT)),
    RETIRE("retire", "retirement", EnumSet.of(ArticleState.DRAFT, ArticleState.REVIEW, ArticleState.PUBLISHED)),
    /** Says that what readers have still holds. */
    CONFIRM("confirm", "confirmation", EnumSet.of(ArticleState.DRAFT, ArticleState.REVIEW, ArticleState.PUBLISHED)),
    VOTE("vote", "votes", EnumSet.of(ArticleState.DRAFT, ArticleState.REVIEW, ArticleState.PUBLISHED)),
    USE("use", "uses", EnumSet.of(ArticleState.DRAFT, ArticleState.REVIEW, ArticleState.PUBLISHED));

    private final String verb;
    private final String noun;
    private final Set<ArticleState> states;

    ArticleAct(String verb, String noun, Set<ArticleState> states) {
        this.verb = verb;
        this.noun = noun;
        this.states = states;
    }

    public String verb() {
        return verb;
    }

    /** The URL noun; {@code null} for an act that has none of its own. */
    public String noun() {
        return noun;
    }

    /**
     * Whether an article may be treated so now.
     *
     * @param live whether a version of it is with its readers
     */
    public boolean allowedIn(ArticleState state, boolean live) {
        boolean needsReaders = this == VOTE || this == USE || this == DISCARD || this == CONFIRM;
        return states.contains(state) && (live || !needsReaders);
    }
}
