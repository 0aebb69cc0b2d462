package io.fourline.cmdb;

import io.fourline.journal.Fold;
import java.time.LocalDate;
import java.util.Map;

/**
 * A configuration item as it stands; empty fields are {@code null}.
 *
 * @param service code of the service it belongs to
 * @param active whether new tickets may name it: every status but RETIRED
 * @param owner account name of who answers for it
 */
public record ItemRecord(
        String code,
        String name,
        ItemType type,
        ItemStatus status,
        boolean active,
        String service,
        String owner,
        String team,
        String organisation,
        String location,
        String supplier,
        String serial,
        LocalDate warrantyUntil,
        LocalDate contractUntil,
        String notes,
        int version) {

    /**
     * The item as its journal told it at some time.
     *
     * @param facts what the entries until then come to
     */
    static ItemRecord of(Map<String, Object> facts) {
        ItemStatus status = constant(
                ItemStatus.class,
                facts.get("status"),
                Boolean.FALSE.equals(facts.get("active")) ? ItemStatus.RETIRED : ItemStatus.IN_USE);
        return new ItemRecord(
                (String) facts.get("code"),
                (String) facts.get("name"),
                constant(ItemType.class, facts.get("type"), ItemType.OTHER),
                status,
                status.isActive(),
                (String) facts.get("service"),
                (String) facts.get("owner"),
                (String) facts.get("team"),
                (String) facts.get("organisation"),
                (String) facts.get("location"),
                (String) facts.get("supplier"),
                (String) facts.get("serial"),
                day(facts.get("warrantyUntil")),
                day(facts.get("contractUntil")),
                (String) facts.get("notes"),
                (Integer) facts.get(Fold.VERSION));
    }

    // Entries made before there were types and states of life tell neither.
    private static <E extends Enum<E>> E constant(Class<E> type, Object told, E untold) {
        return told == null ? untold : Enum.valueOf(type, (String) told);
    }

    private static LocalDate day(Object told) {
        return told == null ? null : LocalDate.parse((String) told);
    }

    /** What is known of it, as an edit starts from it. */
    public ItemFields fields() {
        return new ItemFields(
                name,
                type,
                status,
                service,
                owner,
                team,
                organisation,
                location,
                supplier,
                serial,
                warrantyUntil,
                contractUntil,
                notes);
    }
}
