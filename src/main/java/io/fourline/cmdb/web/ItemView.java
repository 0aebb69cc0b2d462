package io.fourline.cmdb.web;

import io.fourline.catalog.Catalog;
import io.fourline.catalog.Catalog.ServiceEntry;
import io.fourline.cmdb.ItemAdministration;
import io.fourline.cmdb.ItemReading;
import io.fourline.cmdb.ItemRecord;
import io.fourline.cmdb.ItemStatus;
import io.fourline.cmdb.ItemType;
import io.fourline.identity.Organisations;
import io.fourline.identity.Organisations.OrganisationView;
import io.fourline.identity.Teams;
import io.fourline.identity.Teams.TeamView;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One configuration item, or a new one; which one stands in the page's address. */
@Named
@ViewScoped
public class ItemView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ItemReading reading;

    @Inject
    ItemAdministration administration;

    @Inject
    Catalog catalog;

    @Inject
    Teams teams;

    @Inject
    Organisations organisations;

    @Inject
    PageNotice notice;

    private final ItemForm form = new ItemForm();
    private String chosen;
    private String code;
    private ItemRecord record;

    public void read() {
        if (chosen != null) {
            record = reading.item(chosen);
            code = record.code();
            form.fill(record.fields());
        }
    }

    public String save() {
        ItemRecord kept = chosen == null
                ? administration.create(code, form.fields())
                : administration.edit(chosen, form.fields(), record.version());
        notice.doneBeforeLeaving("item.saved", kept.name());
        return "item?code=" + kept.code() + "&faces-redirect=true";
    }

    public List<ServiceEntry> getServices() {
        return catalog.services();
    }

    /** Teams that may look after an item. */
    public List<TeamView> getTeams() {
        return teams.all().stream()
                .filter(team -> team.active() || team.code().equals(form.getTeam()))
                .toList();
    }

    public List<OrganisationView> getOrganisations() {
        return organisations.all().stream()
                .filter(one -> one.active() || one.code().equals(form.getOrganisation()))
                .toList();
    }

    public ItemType[] getTypes() {
        return ItemType.values();
    }

    public ItemStatus[] getStatuses() {
        return ItemStatus.values();
    }

    /** The item as it was read; {@code null} for a new one. */
    public ItemRecord getRecord() {
        return record;
    }

    public ItemForm getForm() {
        return form;
    }

    /** Code of the item to look at; none for a new one. */
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
}
