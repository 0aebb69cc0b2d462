package io.fourline.identity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;

/** People who work one line together; a team stands on exactly one line. */
@Entity
public class Team {

    @Id
    private String code;

    private String name;
    private int line;
    private boolean active;

    @Version
    private int version;

    protected Team() {}

    /** @param line 1 to 4 */
    public Team(String code, String name, int line) {
        this.code = code;
        this.name = name;
        this.line = line;
        this.active = true;
    }

    public void rename(String newName) {
        this.name = newName;
    }

    public void deactivate() {
        this.active = false;
    }

    public void activate() {
        this.active = true;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int line() {
        return line;
    }

    public boolean active() {
        return active;
    }

    public int version() {
        return version;
    }

    /** The journaled fields. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("code", code);
        facts.put("name", name);
        facts.put("line", line);
        facts.put("active", active);
        return facts;
    }
}
