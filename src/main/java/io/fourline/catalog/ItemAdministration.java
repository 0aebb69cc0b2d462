package io.fourline.catalog;

import io.fourline.catalog.model.ConfigurationItem;
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

/** The things that can break, as administrators keep them. */
@Stateless
public class ItemAdministration {

    /** @param service code of the service it belongs to, or {@code null} */
    public record CreateItem(String code, String name, String service) {}

    /**
     * @param active whether new tickets may name it
     * @param version the version that the changes were made to; {@code null} for whatever it is now
     */
    public record EditItem(String code, String name, String service, boolean active, Integer version) {}

    @Inject
    CatalogRepository repository;

    @Inject
    CatalogJournal journal;

    @Inject
    Acting acting;

    public ItemRecord create(CreateItem command) {
        acting.caller().require(Role.ADMINISTRATOR);
        Checks checks = new Checks();
        String code = checks.code("code", command.code(), CodeRule.ITEM);
        String name = checks.text("name", command.name(), TextRule.NAME);
        checkService(checks, command.service());
        checks.that(code == null || repository.configurationItem(code).isEmpty(), "code", "taken", code);
        checks.done();
        ConfigurationItem item = repository.add(new ConfigurationItem(code, name, command.service()));
        journal.keep("item:" + code, null, item.facts());
        return CatalogReading.record(item);
    }

    /** @throws StaleVersion when somebody else has changed it since */
    public ItemRecord edit(EditItem command) {
        acting.caller().require(Role.ADMINISTRATOR);
        ConfigurationItem item = repository
                .configurationItem(command.code())
                .orElseThrow(() -> new NotFound("configuration item", command.code()));
        if (command.version() != null && command.version() != item.version()) {
            throw new StaleVersion(item.code(), command.version(), item.version());
        }
        Checks checks = new Checks();
        String name = checks.text("name", command.name(), TextRule.NAME);
        checkService(checks, command.service());
        checks.done();
        Map<String, Object> before = item.facts();
        item.describe(name, command.service());
        item.offer(command.active());
        journal.keep("item:" + item.code(), before, item.facts());
        return CatalogReading.record(item);
    }

    private void checkService(Checks checks, String service) {
        checks.that(service == null || repository.service(service).isPresent(), "service", "unknown", service);
    }
}
