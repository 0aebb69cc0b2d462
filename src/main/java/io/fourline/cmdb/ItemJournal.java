package io.fourline.cmdb;

import io.fourline.cmdb.model.ConfigurationItem;
import io.fourline.cmdb.store.GraphRepository;
import io.fourline.cmdb.store.ItemRepository;
import io.fourline.identity.Acting;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What every edit of items ends with: its journal entry, and what was read before it known to be old. */
@ApplicationScoped
public class ItemJournal {

    @Inject
    ItemRepository repository;

    @Inject
    GraphRepository graph;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    @Inject
    Event<Items.Changed> changed;

    static String subject(String code) {
        return "item:" + code;
    }

    /** @param before the facts before; {@code null} for a new item */
    void keep(ConfigurationItem item, Map<String, Object> before) {
        journal.record(act(item.code(), before == null ? "create" : "edit").changing(before, item.facts()));
        repository.flush();
        if (before == null || isOtherNode(before, item.facts())) {
            graph.touch();
        }
        changed.fire(new Items.Changed());
    }

    /** @param relations of one source that now hold, or no longer do */
    void keep(String source, Collection<Relation> relations, boolean hold) {
        Map<String, Object> facts = new TreeMap<>();
        relations.forEach(relation -> facts.put(relation.fact(), true));
        Map<String, Object> none = new TreeMap<>();
        facts.keySet().forEach(fact -> none.put(fact, null));
        journal.record(act(source, hold ? "relate" : "unrelate").changing(hold ? none : facts, hold ? facts : none));
        graph.touch();
    }

    private Act act(String code, String verb) {
        return Act.of(subject(code), verb)
                .by(acting.caller().name())
                .from(acting.door())
                .at(acting.now());
    }

    /** Whether the graph, too, knows the item as another now. */
    private static boolean isOtherNode(Map<String, Object> before, Map<String, Object> after) {
        return !Objects.equals(before.get("service"), after.get("service"))
                || !Objects.equals(before.get("active"), after.get("active"));
    }
}
