package io.fourline.cmdb.web;

import io.fourline.cmdb.DayText;
import io.fourline.cmdb.ItemFields;
import io.fourline.cmdb.ItemStatus;
import io.fourline.cmdb.ItemType;
import io.fourline.shared.error.InvalidInput;
import java.io.Serializable;
import java.time.LocalDate;

/** What administrators type of an item; empty fields are empty texts. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private ItemType type = ItemType.OTHER;
    private ItemStatus status = ItemStatus.IN_USE;
    private String service;
    private String owner;
    private String team;
    private String organisation;
    private String location;
    private String supplier;
    private String serial;
    private String warrantyUntil;
    private String contractUntil;
    private String notes;

    /** Fills the form with what is known. */
    void fill(ItemFields fields) {
        name = fields.name();
        type = fields.type();
        status = fields.status();
        service = fields.service();
        owner = fields.owner();
        team = fields.team();
        organisation = fields.organisation();
        location = fields.location();
        supplier = fields.supplier();
        serial = fields.serial();
        warrantyUntil = text(fields.warrantyUntil());
        contractUntil = text(fields.contractUntil());
        notes = fields.notes();
    }

    /** @throws InvalidInput when a date is none */
    ItemFields fields() {
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
                date("warrantyUntil", warrantyUntil),
                date("contractUntil", contractUntil),
                notes);
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static LocalDate date(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return DayText.read(text).orElseThrow(() -> new InvalidInput(field, "malformedDay"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ItemType getType() {
        return type;
    }

    public void setType(ItemType type) {
        this.type = type;
    }

    public ItemStatus getStatus() {
        return status;
    }

    public void setStatus(ItemStatus status) {
        this.status = status;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getWarrantyUntil() {
        return warrantyUntil;
    }

    public void setWarrantyUntil(String warrantyUntil) {
        this.warrantyUntil = warrantyUntil;
    }

    public String getContractUntil() {
        return contractUntil;
    }

    public void setContractUntil(String contractUntil) {
        this.contractUntil = contractUntil;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
