package io.fourline.cmdb;

import io.fourline.cmdb.inventory.PlannedItem;
import io.fourline.cmdb.model.ConfigurationItem;
import io.fourline.cmdb.store.ItemRepository;
import io.fourline.cmdb.store.RelationRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** One portion of an inventory, stored whole or not at all, so that no import holds others up for long. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportPortion {

    @Inject
    ItemRepository repository;

    @Inject
    RelationRepository relations;

    @Inject
    ItemJournal journal;

    public void items(List<PlannedItem> portion) {
        for (PlannedItem planned : portion) {
            ConfigurationItem item = repository.item(planned.code()).orElse(null);
            Map<String, Object> before = item == null ? null : item.facts();
            if (item == null) {
                item = repository.add(new ConfigurationItem(planned.code(), planned.fields()));
            } else {
                item.describe(planned.fields());
            }
            journal.keep(item, before);
        }
    }

    /** @param portion the new relations of one source after the other */
    public void relations(List<List<Relation>> portion) {
        for (List<Relation> ofOne : portion) {
            List<Relation> added = ofOne.stream().filter(relations::add).toList();
            if (!added.isEmpty()) {
                journal.keep(added.get(0).source(), added, true);
            }
        }
    }
}
