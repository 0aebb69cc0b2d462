package io.fourline.knowledge.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.knowledge.ArticleKind;
import io.fourline.knowledge.Audience;
import io.fourline.knowledge.model.ArticleRights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a writer chooses from: kinds, audiences, services, categories, organisations. */
@Named
@RequestScoped
public class WriteChoices {

    private static final List<String> MARKS =
            List.of("heading", "list", "steps", "strong", "code", "link", "picture", "table");

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    /** Whether the reader writes articles. */
    public boolean isWriter() {
        return ArticleRights.mayWrite(acting.caller());
    }

    /** The marks of a text that are explained to its writer, by the keys of their words. */
    public List<String> getMarks() {
        return MARKS;
    }

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

    public List<Directory.OrganisationEntry> getOrganisations() {
        return directory.organisations();
    }
}
