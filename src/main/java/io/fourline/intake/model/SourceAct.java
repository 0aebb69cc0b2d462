package io.fourline.intake.model;

/** What a source event did, in the desk's own words for acts. */
public enum SourceAct {
    OPEN("open"),
    ACCEPT("accept"),
    ASSIGN("assign"),
    ESCALATE("escalate"),
    HAND_BACK("handback"),
    WAIT("wait"),
    RESUME("resume"),
    RESOLVE("resolve"),
    REOPEN("reopen"),
    CLOSE("close"),
    CANCEL("cancel"),
    UPDATE("update");

    private final String verb;

    SourceAct(String verb) {
        this.verb = verb;
    }

    /** The verb the journal keeps. */
    public String verb() {
        return verb;
    }
}
