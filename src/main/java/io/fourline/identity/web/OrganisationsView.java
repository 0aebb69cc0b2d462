package io.fourline.identity.web;

import io.fourline.identity.Organisations;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.RegisterForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Organisations by name, and one of them or a new one to edit; which one stands in the page's address. */
@Named
@ViewScoped
public class OrganisationsView extends RegisterForm {

    private static final long serialVersionUID = 1L;

    @Inject
    Organisations organisations;

    @Inject
    PageNotice notice;

    private transient List<Organisations.OrganisationView> all;

    public void read() {
        if (!isNew()) {
            Organisations.OrganisationView organisation = organisations.organisation(getChosen());
            show(organisation.code(), organisation.name(), organisation.active(), organisation.version());
        }
    }

    public String save() {
        if (isNew()) {
            organisations.create(new Organisations.CreateOrganisation(getCode(), getName()));
        } else {
            organisations.edit(new Organisations.EditOrganisation(getChosen(), getName(), isActive(), version()));
        }
        notice.doneBeforeLeaving("organisations.saved", getName());
        return "organisations?faces-redirect=true";
    }

    public List<Organisations.OrganisationView> getAll() {
        if (all == null) {
            all = organisations.all();
        }
        return all;
    }
}
