package io.fourline.cmdb;

import io.fourline.cmdb.model.ConfigurationItem;
import io.fourline.cmdb.store.ItemRepository;
import io.fourline.cmdb.store.RelationRepository;
import io.fourline.identity.Acting;
import io.fourline.shared.error.NotFound;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The register of configuration items as the desk's people look through it, retired ones too. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ItemReading {

    /** The most relations of one item that are shown. */
    public static final int RELATIONS_SHOWN = 1_000;

    @Inject
    ItemRepository repository;

    @Inject
    RelationRepository relations;

    @Inject
    ItemGraphs graphs;

    @Inject
    Acting acting;

    /** @param after the last code of the page before, {@code null} for the first page */
    public List<ItemRecord> items(ItemFilter filter, String after, int limit) {
        requireDesk();
        return repository.page(filter, after, limit).stream()
                .map(ItemReading::record)
                .toList();
    }

    public ItemRecord item(String code) {
        requireDesk();
        return repository
                .item(code)
                .map(ItemReading::record)
                .orElseThrow(() -> new NotFound("configuration item", code));
    }

    /** The relations that an item is either end of, by kind and codes. */
    public List<Relation> relations(String code) {
        item(code);
        return relations.of(code, RELATIONS_SHOWN);
    }

    /** The circles of items that fail with one another, each in order of code. */
    public List<List<String>> cycles() {
        requireDesk();
        return graphs.graph().cycles();
    }

    private void requireDesk() {
        acting.caller().requireDesk();
    }

    static ItemRecord record(ConfigurationItem item) {
        ItemFields fields = item.fields();
        return new ItemRecord(
                item.code(),
                fields.name(),
                fields.type(),
                fields.status(),
                item.active(),
                fields.service(),
                fields.owner(),
                fields.team(),
                fields.organisation(),
                fields.location(),
                fields.supplier(),
                fields.serial(),
                fields.warrantyUntil(),
                fields.contractUntil(),
                fields.notes(),
                item.version());
    }
}
