package io.fourline.identity.model;

import io.fourline.shared.persistence.RegisterEntry;
import jakarta.persistence.Entity;
import java.util.Map;

/** People who work one line together; a team stands on exactly one line. */
@Entity
public class Team extends RegisterEntry {

    private int line;

    protected Team() {}

    /** @param line 1 to 4 */
    public Team(String code, String name, int line) {
        super(code, name);
        this.line = line;
    }

    public int line() {
        return line;
    }

    /** The journaled fields. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = entryFacts();
        facts.put("line", line);
        return facts;
    }
}
