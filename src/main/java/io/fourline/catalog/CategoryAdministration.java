package io.fourline.catalog;

import io.fourline.catalog.model.Category;
import io.fourline.catalog.store.CatalogRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.CodeRule;
import io.fourline.shared.text.TextRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The kinds of trouble, as administrators keep them. */
@Stateless
public class CategoryAdministration {

    /** A category under a code that is not taken. */
    public record CreateCategory(String code, String name) {}

    /**
     * @param active whether new tickets may name it
     * @param version the version that the changes were made to; {@code null} for whatever it is now
     */
    public record EditCategory(String code, String name, boolean active, Integer version) {}

    @Inject
    CatalogRepository repository;

    @Inject
    CatalogJournal journal;

    @Inject
    Acting acting;

    public CategoryRecord create(CreateCategory command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Checks checks = new Checks();
        String code = checks.code("code", command.code(), CodeRule.REGISTER);
        String name = checks.text("name", command.name(), TextRule.NAME);
        checks.that(code == null || repository.category(code).isEmpty(), "code", "taken", code);
        checks.done();
        Category category = repository.add(new Category(code, name));
        journal.keep("category:" + code, null, category.facts());
        return CatalogReading.record(category);
    }

    /** @throws StaleVersion when somebody else has changed it since */
    public CategoryRecord edit(EditCategory command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Category category =
                repository.category(command.code()).orElseThrow(() -> new NotFound("category", command.code()));
        StaleVersion.unlessAt(category.code(), command.version(), category.version());
        Checks checks = new Checks();
        String name = checks.text("name", command.name(), TextRule.NAME);
        checks.done();
        Map<String, Object> before = category.facts();
        category.rename(name);
        category.offer(command.active());
        journal.keep("category:" + category.code(), before, category.facts());
        return CatalogReading.record(category);
    }
}
