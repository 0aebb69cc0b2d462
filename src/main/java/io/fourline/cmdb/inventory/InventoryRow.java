package io.fourline.cmdb.inventory;

import io.fourline.cmdb.DayText;
import io.fourline.cmdb.ItemFields;
import io.fourline.cmdb.ItemStatus;
import io.fourline.cmdb.ItemType;
import io.fourline.cmdb.Relation;
import io.fourline.cmdb.RelationKind;
import io.fourline.shared.text.Checks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of an inventory: what it says of an item. A column that the file lacks leaves the item as it is, an empty cell
 * empties the field; relations are only added.
 *
 * @param line where the row begins in the file, from 1
 * @param cells as they stand in the file, for the columns that the file has
 */
public record InventoryRow(long line, Map<Column, String> cells) {

    /** The code as it stands there; the rules for codes are not its matter. */
    public String code() {
        return cells.get(Column.CODE).strip();
    }

    /**
     * The item's fields with what the row says; what cannot be read is noted.
     *
     * @param present what is known of the item already; {@code null} for a new one
     */
    public ItemFields fields(Checks checks, ItemFields present) {
        ItemFields was = present == null ? ItemFields.named(null, null) : present;
        return new ItemFields(
                text(Column.NAME, present == null ? code() : was.name()),
                constant(checks, Column.TYPE, ItemType.class, was.type(), ItemType.OTHER),
                constant(checks, Column.STATUS, ItemStatus.class, was.status(), ItemStatus.IN_USE),
                text(Column.SERVICE, was.service()),
                text(Column.OWNER, was.owner()),
                text(Column.TEAM, was.team()),
                text(Column.ORGANISATION, was.organisation()),
                text(Column.LOCATION, was.location()),
                text(Column.SUPPLIER, was.supplier()),
                text(Column.SERIAL, was.serial()),
                date(checks, Column.WARRANTY_UNTIL, was.warrantyUntil()),
                date(checks, Column.CONTRACT_UNTIL, was.contractUntil()),
                text(Column.NOTES, was.notes()));
    }

    /** The relations of the item that the row names; what cannot be read is noted. */
    public Set<Relation> relations(Checks checks) {
        Set<Relation> relations = new LinkedHashSet<>();
        for (String part : cells.getOrDefault(Column.RELATIONS, "").split("[;,|\\r\\n]")) {
            if (!part.isBlank()) {
                int colon = part.indexOf(':');
                String kind = colon < 0 ? "" : constant(part.substring(0, colon));
                String target = part.substring(colon + 1).strip();
                boolean known = Arrays.stream(RelationKind.values())
                        .anyMatch(one -> one.name().equals(kind));
                checks.that(known && !target.isEmpty(), "relations", "unknownRelation", part.strip(), kinds());
                if (known && !target.isEmpty()) {
                    add(relations, checks, RelationKind.valueOf(kind), target);
                }
            }
        }
        for (Column column : Column.OF_RELATIONS) {
            for (String target : cells.getOrDefault(column, "").split("[;,|\\s]+")) {
                if (!target.isEmpty()) {
                    add(relations, checks, column.kind(), target);
                }
            }
        }
        return relations;
    }

    private void add(Set<Relation> relations, Checks checks, RelationKind kind, String target) {
        boolean other = !target.equals(code());
        checks.that(other, "relations", "itselfRelated", code());
        if (other) {
            relations.add(Relation.of(code(), kind, target));
        }
    }

    private static String kinds() {
        return Arrays.stream(RelationKind.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private String text(Column column, String present) {
        String cell = cells.get(column);
        return cell == null ? present : cell.isBlank() && column != Column.NAME ? null : cell;
    }

    private <E extends Enum<E>> E constant(Checks checks, Column column, Class<E> type, E present, E usual) {
        String cell = cells.get(column);
        if (cell == null || cell.isBlank()) {
            return cell == null ? present : usual;
        }
        String name = constant(cell);
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        checks.that(false, column.field(), "unknownValue", allowed);
        return present;
    }

    private static String constant(String words) {
        return words.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private LocalDate date(Checks checks, Column column, LocalDate present) {
        String cell = cells.get(column);
        if (cell == null || cell.isBlank()) {
            return cell == null ? present : null;
        }
        Optional<LocalDate> day = DayText.read(cell);
        checks.that(day.isPresent(), column.field(), "malformedDay");
        return day.orElse(present);
    }
}
