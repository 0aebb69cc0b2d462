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
import io.fourline.shared.web.RegisterForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Services, and one of them or a new one to edit; which one stands in the page's address. */
@Named
@ViewScoped
public class ServicesView extends RegisterForm {

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

    private String description;
    private String chain;
    private String owner;
    private transient List<ServiceRecord> rows;

    public void read() {
        rows = reading.services(null, null, null, MOST);
        if (!isNew()) {
            ServiceRecord service = reading.service(getChosen());
            show(service.code(), service.name(), service.active(), service.version());
            description = service.description();
            chain = service.chain();
            owner = service.owner();
        }
    }

    public String save() {
        if (isNew()) {
            administration.create(
                    new ServiceAdministration.CreateService(getCode(), getName(), description, chain, owner));
        } else {
            administration.edit(new ServiceAdministration.EditService(
                    getChosen(), getName(), description, chain, owner, isActive(), version()));
        }
        notice.done("services.saved", getName());
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
        return isNew() ? List.of() : histories.of("service:" + getChosen(), "services", directory::displayName);
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
}
