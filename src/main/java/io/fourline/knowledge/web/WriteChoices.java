package io.fourline.knowledge.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Organisations;
import io.fourline.identity.Organisations.OrganisationView;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.Audience;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a writer chooses from: kinds, audiences, services, categories, organisations. */
@Named
@RequestScoped
public class WriteChoices {

    @Inject
    Catalog catalog;

    @Inject
    Organisations organisations;

    public ArticleKind[] getKinds() {
        return ArticleKind.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    public List<Catalog.Named> getCategories() {
        return catalog.categories();
    }

    public List<OrganisationView> getOrganisations() {
        return organisations.all().stream().filter(OrganisationView::active).toList();
    }
}
