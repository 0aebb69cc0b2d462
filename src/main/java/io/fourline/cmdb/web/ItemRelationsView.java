package io.fourline.cmdb.web;

import io.fourline.cmdb.ItemReading;
import io.fourline.cmdb.Items;
import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationAdministration;
import io.fourline.cmdb.RelationKind;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.web.PageNotice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** How the item on the page is related to others. */
@Named
@RequestScoped
public class ItemRelationsView {

    @Inject
    ItemView itemView;

    @Inject
    ItemReading reading;

    @Inject
    RelationAdministration administration;

    @Inject
    Items items;

    @Inject
    PageNotice notice;

    private List<Row> rows;
    private RelationKind kind = RelationKind.DEPENDS_ON;
    private String other;

    /**
     * A relation read from the item on the page.
     *
     * @param word key of the words between the item and the other
     */
    public record Row(Relation relation, String word, String code, String name, boolean active) {}

    public List<Row> getRows() {
        if (rows == null) {
            String code = itemView.getChosen();
            List<Relation> relations = reading.relations(code);
            Map<String, Items.Entry> others = items.all(
                    relations.stream().map(relation -> relation.other(code)).toList());
            rows = relations.stream()
                    .map(relation -> row(relation, code, others.get(relation.other(code))))
                    .toList();
        }
        return rows;
    }

    private static Row row(Relation relation, String code, Items.Entry other) {
        boolean forth = relation.kind().isSymmetric() || relation.source().equals(code);
        String word = "relation." + relation.kind() + (forth ? ".forth" : ".back");
        return new Row(relation, word, other.code(), other.name(), other.active());
    }

    public String relate() {
        if (other == null || other.isBlank()) {
            throw new InvalidInput("other", "missing");
        }
        administration.relate(itemView.getChosen(), kind, other.strip());
        return changed("item.related");
    }

    public String unrelate(Relation relation) {
        administration.unrelate(relation.source(), relation.kind(), relation.target());
        return changed("item.unrelated");
    }

    // The picture and the tables were read before the act; only another page shows what they show after it.
    private String changed(String said) {
        notice.doneBeforeLeaving(said);
        return "item?code=" + itemView.getChosen() + "&faces-redirect=true";
    }

    public RelationKind[] getKinds() {
        return RelationKind.values();
    }

    public RelationKind getKind() {
        return kind;
    }

    public void setKind(RelationKind kind) {
        this.kind = kind;
    }

    /** Code of the item to relate this one to. */
    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
