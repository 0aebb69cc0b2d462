package io.fourline.major;

/** What can be done in the room of a major incident: the verb the journal keeps, and the noun the URL uses. */
public enum MajorAct {
    APPOINT("appoint", "roles", true),
    SCOPE("scope", "scope", true),
    /** Said to everybody concerned. */
    POST("post", "updates", true),
    /** Said among the desk's people. */
    NOTE("note", null, true),
    ATTACH("attach", "children", true),
    SETTLE("settle", "settlement", true),
    REVIEW("review", "report", false),
    STAND_DOWN("standDown", "stand-down", true);

    private final String verb;
    private final String noun;
    private final boolean onlyWhileRunning;

    MajorAct(String verb, String noun, boolean onlyWhileRunning) {
        this.verb = verb;
        this.noun = noun;
        this.onlyWhileRunning = onlyWhileRunning;
    }

    public String verb() {
        return verb;
    }

    /** The URL noun; {@code null} for an act that shares another's. */
    public String noun() {
        return noun;
    }

    /** Whether the act can be done with a major incident that runs, or has ended. */
    public boolean allowedWhile(boolean running) {
        return running || !onlyWhileRunning;
    }
}
