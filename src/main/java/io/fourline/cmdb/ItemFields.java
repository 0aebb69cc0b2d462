package io.fourline.cmdb;

import java.time.LocalDate;

/**
 * What is known of a configuration item besides its code. Everything but the name, type and status may be {@code null}.
 *
 * @param service code of the service it belongs to
 * @param owner account name of who answers for it
 * @param team code of the team that looks after it
 * @param organisation code of the organisation that it belongs to
 * @param serial what its maker calls it
 * @param warrantyUntil the last day of the maker's warranty
 * @param contractUntil the last day of the supplier's contract
 */
public record ItemFields(
        String name,
        ItemType type,
        ItemStatus status,
        String service,
        String owner,
        String team,
        String organisation,
        String location,
        String supplier,
        String serial,
        LocalDate warrantyUntil,
        LocalDate contractUntil,
        String notes) {

    /** An item of which only the name and the service are known. */
    public static ItemFields named(String name, String service) {
        return new ItemFields(
                name, ItemType.OTHER, ItemStatus.IN_USE, service, null, null, null, null, null, null, null, null, null);
    }
}
