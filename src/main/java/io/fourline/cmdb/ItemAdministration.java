package io.fourline.cmdb;

import io.fourline.cmdb.model.ConfigurationItem;
import io.fourline.cmdb.store.ItemRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.text.Checks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The things that can break, as administrators keep them. */
@Stateless
public class ItemAdministration {

    @Inject
    ItemRepository repository;

    @Inject
    ItemRules rules;

    @Inject
    ItemJournal journal;

    @Inject
    Acting acting;

    public ItemRecord create(String given, ItemFields fields) {
        acting.caller().require(Role.ADMINISTRATOR);
        Checks checks = new Checks();
        String code = rules.code(checks, given);
        ItemFields kept = rules.fields(checks, fields, null);
        checks.that(code == null || repository.item(code).isEmpty(), "code", "taken", code);
        checks.done();
        ConfigurationItem item = repository.add(new ConfigurationItem(code, kept));
        journal.keep(item, null);
        return ItemReading.record(item);
    }

    /**
     * @param version the version that the changes were made to; {@code null} for whatever it is now
     * @throws StaleVersion when somebody else has changed it since
     */
    public ItemRecord edit(String code, ItemFields fields, Integer version) {
        acting.caller().require(Role.ADMINISTRATOR);
        ConfigurationItem item = repository.item(code).orElseThrow(() -> new NotFound("configuration item", code));
        if (version != null && version != item.version()) {
            throw new StaleVersion(item.code(), version, item.version());
        }
        Checks checks = new Checks();
        ItemFields kept = rules.fields(checks, fields, item.fields());
        checks.done();
        Map<String, Object> before = item.facts();
        item.describe(kept);
        journal.keep(item, before);
        return ItemReading.record(item);
    }
}
