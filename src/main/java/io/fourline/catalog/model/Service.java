package io.fourline.catalog.model;

import io.fourline.shared.persistence.RegisterEntry;
import jakarta.persistence.Entity;
import java.util.Map;

/** A service the desk supports; its chain says which teams stand behind it. */
@Entity
public class Service extends RegisterEntry {

    private String description;
    private String chain;
    private String owner;

    protected Service() {}

    public Service(String code, String name, String description, String chain) {
        super(code, name);
        describe(name, description, chain);
    }

    /** @param newChain code of its escalation chain; {@code null} for the desk's default */
    public final void describe(String newName, String newDescription, String newChain) {
        rename(newName);
        this.description = newDescription;
        this.chain = newChain;
    }

    /** @param account who answers for the service; {@code null} for nobody */
    public void entrust(String account) {
        this.owner = account;
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

    /** The journaled fields. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = entryFacts();
        facts.put("serviceDescription", description);
        facts.put("chain", chain);
        facts.put("owner", owner);
        return facts;
    }
}
