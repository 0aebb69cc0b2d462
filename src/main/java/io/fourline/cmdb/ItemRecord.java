package io.fourline.cmdb;

import java.time.LocalDate;

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
