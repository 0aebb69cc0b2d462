package io.fourline.cmdb;

import io.fourline.cmdb.store.ItemRepository;
import io.fourline.cmdb.store.RelationRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** How the items stand to one another, as administrators keep it. Circles are allowed: they occur in life. */
@Stateless
public class RelationAdministration {

    @Inject
    ItemRepository items;

    @Inject
    RelationRepository relations;

    @Inject
    ItemJournal journal;

    @Inject
    Acting acting;

    /** @throws RuleViolated when the two are related so already */
    public Relation relate(String source, RelationKind kind, String target) {
        acting.caller().require(Role.ADMINISTRATOR);
        require(source);
        Checks checks = new Checks();
        checks.required("kind", kind);
        checks.required("target", target);
        checks.done();
        checks.that(!source.equals(target), "target", "itselfRelated", source);
        checks.that(items.item(target).isPresent(), "target", "unknown", target);
        checks.done();
        Relation relation = Relation.of(source, kind, target);
        if (!relations.add(relation)) {
            throw new RuleViolated("alreadyRelated", source, target);
        }
        journal.keep(relation.source(), List.of(relation), true);
        return relation;
    }

    public void unrelate(String source, RelationKind kind, String target) {
        acting.caller().require(Role.ADMINISTRATOR);
        require(source);
        Relation relation = Relation.of(source, kind, target);
        if (!relations.remove(relation)) {
            throw new NotFound("relation", target);
        }
        journal.keep(relation.source(), List.of(relation), false);
    }

    private void require(String code) {
        if (items.item(code).isEmpty()) {
            throw new NotFound("configuration item", code);
        }
    }
}
