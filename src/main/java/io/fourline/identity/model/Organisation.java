package io.fourline.identity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;

/** A company, department or customer that requesters belong to. */
@Entity
public class Organisation {

    @Id
    private String code;

    private String name;
    private boolean active;

    @Version
    private int version;

    protected Organisation() {}

    public Organisation(String code, String name) {
        this.code = code;
        this.name = name;
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
        facts.put("active", active);
        return facts;
    }
}
