package io.fourline.cmdb.inventory;

import io.fourline.cmdb.RelationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that an inventory may have, in any order; how they are written matters as little as in a spreadsheet, and the
 * usual other headings will do.
 */
public enum Column {
    CODE("ci", "ciCode", "ciId", "id", "itemCode", "configurationItem", "assetTag"),
    NAME("ciName", "displayName", "hostName"),
    TYPE("ciType", "class", "ciClass", "kind"),
    STATUS("state", "lifecycle", "lifecycleStatus", "operationalStatus"),
    SERVICE("serviceCode", "businessService"),
    OWNER("ownedBy", "ownerAccount", "responsible"),
    TEAM("supportTeam", "supportGroup", "assignmentGroup"),
    ORGANISATION("organization", "customer", "company"),
    LOCATION("site", "place"),
    SUPPLIER("vendor"),
    SERIAL("serialNumber", "serialNo"),
    WARRANTY_UNTIL("warranty", "warrantyEnd", "warrantyEndDate", "warrantyDate", "warrantyTo", "warrantyExpiration"),
    CONTRACT_UNTIL("contract", "contractEnd", "contractEndDate", "contractDate", "contractTo", "contractExpiration"),
    NOTES("note", "description", "comment", "comments", "remarks"),
    RELATIONS("relation", "relationships"),
    RUNS_ON("hostedOn"),
    DEPENDS_ON("dependencies"),
    PART_OF("parent"),
    CONNECTED_TO("connections");

    /** The columns of one kind of relation each, with codes only. */
    static final List<Column> OF_RELATIONS = List.of(RUNS_ON, DEPENDS_ON, PART_OF, CONNECTED_TO);

    private final Set<String> others;

    Column(String... others) {
        this.others =
                Set.copyOf(Arrays.stream(others).map(Column::plain).distinct().toList());
    }

    /** The column that is called so. */
    static Optional<Column> named(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> plain(column.name()).equals(plain))
                .findFirst();
    }

    /** The column that is also called so, which counts where its own name does not stand. */
    static Optional<Column> alsoNamed(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> column.others.contains(plain))
                .findFirst();
    }

    private static String plain(String header) {
        return header.replaceAll("[\\s_-]", "").toUpperCase(Locale.ROOT);
    }

    /** The kind of relation that the column is for. */
    RelationKind kind() {
        return RelationKind.valueOf(name());
    }

    /** The name as the interface writes it. */
    public String field() {
        String lower = name().toLowerCase(Locale.ROOT);
        int gap = lower.indexOf('_');
        return gap < 0
                ? lower
                : lower.substring(0, gap) + Character.toUpperCase(lower.charAt(gap + 1)) + lower.substring(gap + 2);
    }
}
