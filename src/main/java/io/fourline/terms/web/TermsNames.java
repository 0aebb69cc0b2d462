package io.fourline.terms.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What to call the codes that terms name. */
@ApplicationScoped
class TermsNames {

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    /** @param criterion organisation, service or category; the value of any other one stands for itself */
    String named(String criterion, String code) {
        return switch (criterion) {
            case "organisation" ->
                directory
                        .organisation(code)
                        .map(Directory.OrganisationEntry::name)
                        .orElse(code);
            case "service" -> catalog.serviceName(code);
            case "category" -> catalog.category(code).map(Catalog.Named::name).orElse(code);
            default -> code;
        };
    }

    /** The same for a fact of terms, such as {@code match.service}. */
    String ofFact(String field, String value) {
        boolean named = value != null && field.startsWith("match.");
        return named ? named(field.substring("match.".length()), value) : value;
    }
}
