package io.fourline.cmdb.inventory;

import io.fourline.cmdb.ItemFields;
import io.fourline.cmdb.Relation;
import java.util.Set;

/**
 * What one row of an inventory would do.
 *
 * @param present what is known of the item already; {@code null} for a new one
 * @param fields what would be known of it
 * @param relations those that the row names, whether they hold already or not
 */
public record PlannedItem(long line, String code, ItemFields present, ItemFields fields, Set<Relation> relations) {

    /** The same row with fewer relations. */
    PlannedItem with(Set<Relation> kept) {
        return new PlannedItem(line, code, present, fields, kept);
    }

    public boolean isNew() {
        return present == null;
    }

    /** Whether its fields would be others. */
    public boolean isOther() {
        return !fields.equals(present);
    }
}
