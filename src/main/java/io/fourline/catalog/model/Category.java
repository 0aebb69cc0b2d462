package io.fourline.catalog.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;

/** A kind of trouble, for sorting and counting. */
@Entity
public class Category {

    @Id
    private String code;

    private String name;
    private boolean active;

    @Version
    private int version;

    protected Category() {}

    public Category(String code, String name) {
        this.code = code;
        this.name = name;
        this.active = true;
    }

    public void rename(String newName) {
        this.name = newName;
    }

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

    /** The journaled fields. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("code", code);
        facts.put("name", name);
        facts.put("active", active);
        return facts;
    }
}
