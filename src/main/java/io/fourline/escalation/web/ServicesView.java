package io.fourline.escalation.web;

import io.fourline.catalog.CatalogReading;
import io.fourline.catalog.ServiceAdministration;
import io.fourline.catalog.ServiceRecord;
import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.Chains;
import io.fourline.identity.Directory;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Services, and one of them or a new one to edit; which one stands in the page's address. */
@Named
@ViewScoped
public class ServicesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    CatalogReading reading;

    @Inject
    ServiceAdministration administration;

    @Inject
    Chains chains;

    @Inject
    Directory directory;

    @Inject
    Histories histories;

    @Inject
    PageNotice notice;

    private String chosen;
    private String code;
    private String name;
    private String description;
    private String chain;
    private String owner;
    private boolean active = true;
    private int version;
    private transient List<ServiceRecord> rows;

    public void read() {
        rows = reading.services(null, null, null, MOST);
        if (chosen != null) {
            ServiceRecord service = reading.service(chosen);
            code = service.code();
            name = service.name();
            description = service.description();
            chain = service.chain();
            owner = service.owner();
            active = service.active();
            version = service.version();
        }
    }

    public String save() {
        if (chosen == null) {
            administration.create(new ServiceAdministration.CreateService(code, name, description, chain, owner));
        } else {
            administration.edit(
                    new ServiceAdministration.EditService(chosen, name, description, chain, owner, active, version));
        }
        notice.done("services.saved", name);
        return "services?faces-redirect=true";
    }

    public List<ServiceRecord> getRows() {
        if (rows == null) {
            rows = reading.services(null, null, null, MOST);
        }
        return rows;
    }

    /** Chains that services may name, and the one this service names. */
    public List<ChainPlan> getChains() {
        return chains.all().stream()
                .filter(one -> one.active() || one.code().equals(chain))
                .toList();
    }

    /** The name of the chain a service goes by. */
    public String chainName(String ofService) {
        return chains.chainOrDefault(ofService).map(ChainPlan::name).orElse("");
    }

    public List<HistoryRow> getHistory() {
        return chosen == null ? List.of() : histories.of("service:" + chosen, "services", directory::displayName);
    }

    /** Code of the service to edit; none for a new one. */
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

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getChain() {
        return chain;
    }

    public void setChain(String chain) {
        this.chain = chain;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner == null || owner.isBlank() ? null : owner.strip();
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
