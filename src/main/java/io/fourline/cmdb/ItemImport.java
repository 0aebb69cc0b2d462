package io.fourline.cmdb;

import io.fourline.cmdb.inventory.InventoryFile;
import io.fourline.cmdb.inventory.InventoryPlan;
import io.fourline.cmdb.inventory.InventoryRow;
import io.fourline.cmdb.inventory.PlannedItem;
import io.fourline.cmdb.model.ConfigurationItem;
import io.fourline.cmdb.store.ItemRepository;
import io.fourline.cmdb.store.RelationRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.CodeRule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes inventories in: first what a file would bring, then, when that is wanted, the rows against which nothing stands, in
 * portions. A file that is taken in again changes nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ItemImport {

    private static final int PORTION = 200;

    @Inject
    ItemRepository items;

    @Inject
    RelationRepository relations;

    @Inject
    ItemRules rules;

    @Inject
    ImportPortion portion;

    @Inject
    ItemGraphs graphs;

    @Inject
    Acting acting;

    /**
     * What the file would bring.
     *
     * @param said the encoding where the file does not tell it; {@code null} for UTF-8
     * @throws InvalidInput when it is no inventory at all
     */
    public ImportOutcome preview(byte[] bytes, Charset said) {
        return read(bytes, said, portion -> {});
    }

    /** As {@link #preview}, and takes it in; what is rejected is left out. */
    public ImportOutcome run(byte[] bytes, Charset said) {
        return read(bytes, said, this::apply);
    }

    private ImportOutcome read(byte[] bytes, Charset said, Consumer<Fresh> use) {
        acting.caller().require(Role.ADMINISTRATOR);
        InventoryFile file = InventoryFile.read(bytes, said);
        InventoryPlan plan = plan(file);
        Set<Relation> added = new HashSet<>(plan.relations());
        added.removeAll(relations.among(added));
        Fresh fresh = new Fresh(plan.items(), added);
        ImportOutcome outcome = fresh.outcome(file, plan, graphs.graph());
        use.accept(fresh);
        return outcome;
    }

    private InventoryPlan plan(InventoryFile file) {
        Set<String> codes = file.rows().stream()
                .map(InventoryRow::code)
                .filter(ItemImport::isCode)
                .collect(Collectors.toSet());
        Map<String, ConfigurationItem> known =
                items.items(codes).stream().collect(Collectors.toMap(ConfigurationItem::code, Function.identity()));
        InventoryPlan plan = new InventoryPlan(file.rejections());
        for (InventoryRow row : file.rows()) {
            Checks checks = new Checks();
            String code = rules.code(checks, row.code());
            ItemFields present = known.containsKey(code) ? known.get(code).fields() : null;
            ItemFields fields = rules.fields(checks, row.fields(checks, present), present);
            Checks relationChecks = new Checks();
            PlannedItem item = new PlannedItem(row.line(), code, present, fields, row.relations(relationChecks));
            plan.add(item, checks.reasons(), relationChecks.reasons());
        }
        Set<String> targets = plan.targets();
        targets.removeAll(known.keySet());
        Set<String> standing = new HashSet<>(known.keySet());
        targets.removeIf(target -> !isCode(target));
        items.items(targets).forEach(item -> standing.add(item.code()));
        plan.resolve(standing);
        return plan;
    }

    // Asked for what no code may hold, such as a NUL, a database refuses to answer at all.
    private static boolean isCode(String text) {
        return CodeRule.ITEM.refusal("code", text).isEmpty();
    }

    private void apply(Fresh fresh) {
        inPortions(fresh.touched(), portion::items);
        inPortions(List.copyOf(fresh.bySource().values()), portion::relations);
    }

    private static <T> void inPortions(List<T> all, Consumer<List<T>> use) {
        for (int from = 0; from < all.size(); from += PORTION) {
            use.accept(all.subList(from, Math.min(all.size(), from + PORTION)));
        }
    }
}
