package io.fourline.cmdb;

import io.fourline.cmdb.model.ConfigurationItem;
import io.fourline.cmdb.store.ItemRepository;
import io.fourline.cmdb.store.RelationRepository;
import io.fourline.identity.Acting;
import io.fourline.journal.Entry;
import io.fourline.journal.JournalReading;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.listing.Listing;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The register of configuration items as the desk's people look through it, retired ones too. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ItemReading {

    @Inject
    ItemRepository repository;

    @Inject
    RelationRepository relations;

    @Inject
    ItemGraphs graphs;

    @Inject
    JournalReading journal;

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

    /**
     * The item as it stood, entries at that instant included; its version then is the place of the last of them.
     *
     * @throws NotFound also before it was made
     */
    public ItemRecord asOf(String code, Instant instant) {
        item(code);
        Map<String, Object> facts = journal.asOf(ItemJournal.subject(code), instant);
        if (!facts.containsKey("code")) {
            throw new NotFound("configuration item", code);
        }
        return ItemRecord.of(facts);
    }

    /** The entries of its journal after place {@code seq}, oldest first, no more than {@code limit}. */
    public Listing<Entry> journal(String code, int seq, int limit) {
        item(code);
        return Listing.cut(
                journal.entries(ItemJournal.subject(code), seq, limit + 1), limit, last -> List.of(last.seq()));
    }

    /** The relations of an item by what they say, each kind with the first {@code limit} of them. */
    public List<RelationGroup> relationGroups(String code, int limit) {
        item(code);
        List<RelationGroup> groups = new ArrayList<>();
        for (RelationKind kind : RelationKind.values()) {
            for (boolean forth : kind.isSymmetric() ? new boolean[] {true} : new boolean[] {true, false}) {
                int total = relations.count(code, kind, forth);
                if (total > 0) {
                    groups.add(new RelationGroup(kind, forth, total, relations.of(code, kind, forth, limit)));
                }
            }
        }
        return groups;
    }

    /**
     * The relations that an item is either end of, {@code limit} at the most, by kind and codes.
     *
     * @param after the last relation before these; {@code null} for the first
     */
    public List<Relation> relations(String code, Relation after, int limit) {
        item(code);
        return relations.of(code, after, limit);
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
