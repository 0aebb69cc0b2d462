package io.fourline.cmdb.model;

import io.fourline.cmdb.ItemFields;
import io.fourline.cmdb.ItemStatus;
import io.fourline.cmdb.ItemType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A thing that can break: a server, an application, a line, a terminal. */
@Entity
@Table(name = "configuration_item")
public class ConfigurationItem {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private ItemType type;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    private String service;

    private String owner;

    private String team;

    private String organisation;

    private String location;

    private String supplier;

    private String serial;

    @Column(name = "warranty_until")
    private LocalDate warrantyUntil;

    @Column(name = "contract_until")
    private LocalDate contractUntil;

    private String notes;

    @Version
    private int version;

    protected ConfigurationItem() {}

    public ConfigurationItem(String code, ItemFields fields) {
        this.code = code;
        describe(fields);
    }

    public final void describe(ItemFields fields) {
        this.name = fields.name();
        this.type = fields.type();
        this.status = fields.status();
        this.service = fields.service();
        this.owner = fields.owner();
        this.team = fields.team();
        this.organisation = fields.organisation();
        this.location = fields.location();
        this.supplier = fields.supplier();
        this.serial = fields.serial();
        this.warrantyUntil = fields.warrantyUntil();
        this.contractUntil = fields.contractUntil();
        this.notes = fields.notes();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean active() {
        return status.isActive();
    }

    public ItemFields fields() {
        return new ItemFields(
                name,
                type,
                status,
                service,
                owner,
                team,
                organisation,
                location,
                supplier,
                serial,
                warrantyUntil,
                contractUntil,
                notes);
    }

    public int version() {
        return version;
    }

    /** The journaled fields; the item's relations are journaled beside them, each under its own name. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("code", code);
        facts.put("name", name);
        facts.put("type", type.name());
        facts.put("status", status.name());
        facts.put("active", active());
        facts.put("service", service);
        facts.put("owner", owner);
        facts.put("team", team);
        facts.put("organisation", organisation);
        facts.put("location", location);
        facts.put("supplier", supplier);
        facts.put("serial", serial);
        facts.put("warrantyUntil", day(warrantyUntil));
        facts.put("contractUntil", day(contractUntil));
        facts.put("notes", notes);
        return facts;
    }

    private static String day(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
