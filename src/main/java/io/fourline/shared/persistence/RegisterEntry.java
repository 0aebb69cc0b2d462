package io.fourline.shared.persistence;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;

/** An entry of a register that administrators keep: under a code for good, with a name, in use or not. */
@MappedSuperclass
public abstract class RegisterEntry {

    @Id
    private String code;

    private String name;
    private boolean active;

    @Version
    private int version;

    protected RegisterEntry() {}

    protected RegisterEntry(String code, String name) {
        this.code = code;
        this.name = name;
        this.active = true;
    }

    public void rename(String newName) {
        this.name = newName;
    }

    /** @param offered whether it may be named from here on; what names it already goes on */
    public void offer(boolean offered) {
        this.active = offered;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean active() {
        return active;
    }

    public int version() {
        return version;
    }

    /** The journaled fields of any entry, for others to be put beside them. */
    protected Map<String, Object> entryFacts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("code", code);
        facts.put("name", name);
        facts.put("active", active);
        return facts;
    }
}
