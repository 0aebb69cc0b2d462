package io.fourline.identity.web;

import io.fourline.identity.Organisations;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Organisations by name, and one of them or a new one to edit; which one stands in the page's address. */
@Named
@ViewScoped
public class OrganisationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Organisations organisations;

    @Inject
    PageNotice notice;

    private String chosen;
    private String code;
    private String name;
    private boolean active = true;
    private int version;
    private transient List<Organisations.OrganisationView> all;

    public void read() {
        if (chosen != null) {
            Organisations.OrganisationView organisation = organisations.organisation(chosen);
            code = organisation.code();
            name = organisation.name();
            active = organisation.active();
            version = organisation.version();
        }
    }

    public String save() {
        if (chosen == null) {
            organisations.create(new Organisations.CreateOrganisation(code, name));
        } else {
            organisations.edit(new Organisations.EditOrganisation(chosen, name, active, version));
        }
        notice.doneBeforeLeaving("organisations.saved", name);
        return "organisations?faces-redirect=true";
    }

    public List<Organisations.OrganisationView> getAll() {
        if (all == null) {
            all = organisations.all();
        }
        return all;
    }

    /** Code of the organisation to edit; none for a new one. */
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

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
