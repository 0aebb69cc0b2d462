package io.fourline.escalation.model;

import jakarta.persistence.Embeddable;

/** A line of a chain and the team that stands on it. */
@Embeddable
public class ChainLine {

    private int line;
    private String name;
    private String team;

    protected ChainLine() {}

    /** @param line 1 to 4 */
    public ChainLine(int line, String name, String team) {
        this.line = line;
        this.name = name;
        this.team = team;
    }

    public int line() {
        return line;
    }

    public String name() {
        return name;
    }

    public String team() {
        return team;
    }
}
