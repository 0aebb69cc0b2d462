package io.fourline.catalog.web;

import io.fourline.catalog.Catalog;
import io.fourline.catalog.Catalog.ServiceEntry;
import io.fourline.catalog.CatalogReading;
import io.fourline.catalog.ItemAdministration;
import io.fourline.catalog.ItemRecord;
import io.fourline.identity.Directory;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One configuration item to edit, or a new one; which one stands in the page's address. */
@Named
@ViewScoped
public class ItemView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CatalogReading reading;

    @Inject
    ItemAdministration administration;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Histories histories;

    @Inject
    PageNotice notice;

    private String chosen;
    private String code;
    private String name;
    private String service;
    private boolean active = true;
    private int version;

    public void read() {
        if (chosen != null) {
            ItemRecord item = reading.item(chosen);
            code = item.code();
            name = item.name();
            service = item.service();
            active = item.active();
            version = item.version();
        }
    }

    public String save() {
        if (chosen == null) {
            administration.create(new ItemAdministration.CreateItem(code, name, service));
        } else {
            administration.edit(new ItemAdministration.EditItem(chosen, name, service, active, version));
        }
        notice.doneBeforeLeaving("item.saved", name);
        return "items?faces-redirect=true";
    }

    public List<ServiceEntry> getServices() {
        return catalog.services();
    }

    public List<HistoryRow> getHistory() {
        return chosen == null ? List.of() : histories.of("item:" + chosen, "item", directory::displayName);
    }

    /** Code of the item to edit; none for a new one. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
