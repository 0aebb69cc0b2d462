package io.fourline.cmdb.web;

import io.fourline.cmdb.ItemReading;
import io.fourline.cmdb.Items;
import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationAdministration;
import io.fourline.cmdb.RelationGroup;
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

    private static final int SHOWN = 12;

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

    private List<Group> groups;
    private RelationKind kind = RelationKind.DEPENDS_ON;
    private String other;

    /**
     * Relations that say the same of the item on the page.
     *
     * @param word key of the words between the item and the others
     * @param more how many there are besides these rows
     */
    public record Group(String word, List<Row> rows, int more) {}

    /** A relation with its other end. */
    public record Row(Relation relation, String code, String name) {}

    public List<Group> getGroups() {
        if (groups == null) {
            String code = itemView.getChosen();
            List<RelationGroup> read = reading.relationGroups(code, SHOWN);
            Map<String, Items.Entry> others = items.all(read.stream()
                    .flatMap(group -> group.first().stream())
                    .map(relation -> relation.other(code))
                    .toList());
            groups = read.stream().map(group -> group(group, code, others)).toList();
        }
        return groups;
    }

    private static Group group(RelationGroup group, String code, Map<String, Items.Entry> others) {
        String word = "relation." + group.kind() + (group.forth() ? ".forth" : ".back");
        List<Row> rows = group.first().stream()
                .map(relation -> row(relation, others.get(relation.other(code))))
                .toList();
        return new Group(word, rows, group.total() - rows.size());
    }

    private static Row row(Relation relation, Items.Entry other) {
        return new Row(relation, other.code(), other.name());
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
