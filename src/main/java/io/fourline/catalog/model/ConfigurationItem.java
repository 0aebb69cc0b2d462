package io.fourline.catalog.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;

/** A thing that can break: a server, an application, a line, a terminal. */
@Entity
@Table(name = "configuration_item")
public class ConfigurationItem {

    @Id
    private String code;

    private String name;

    @Column(name = "service")
    private String service;

    private boolean active;

    @Version
    private int version;

    protected ConfigurationItem() {}

    /** @param service code of the service it belongs to, or {@code null} */
    public ConfigurationItem(String code, String name, String service) {
        this.code = code;
        this.active = true;
        describe(name, service);
    }

    public final void describe(String newName, String newService) {
        this.name = newName;
        this.service = newService;
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

    public String service() {
        return service;
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
        facts.put("service", service);
        facts.put("active", active);
        return facts;
    }
}
