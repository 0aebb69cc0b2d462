package io.fourline.catalog.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;

/** A service the desk supports; its chain says which teams stand behind it. */
@Entity
public class Service {

    @Id
    private String code;

    private String name;
    private String description;
    private String chain;
    private String owner;
    private boolean active;

    @Version
    private int version;

    protected Service() {}

    public Service(String code, String name, String description, String chain) {
        this.code = code;
        this.active = true;
        describe(name, description, chain);
    }

    /** @param newChain code of its escalation chain; {@code null} for the desk's default */
    public final void describe(String newName, String newDescription, String newChain) {
        this.name = newName;
        this.description = newDescription;
        this.chain = newChain;
    }

    /** @param account who answers for the service; {@code null} for nobody */
    public void entrust(String account) {
        this.owner = account;
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

    public String description() {
        return description;
    }

    public String chain() {
        return chain;
    }

    /** Account name of who answers for it, {@code null} for nobody. */
    public String owner() {
        return owner;
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
        facts.put("serviceDescription", description);
        facts.put("chain", chain);
        facts.put("owner", owner);
        facts.put("active", active);
        return facts;
    }
}
