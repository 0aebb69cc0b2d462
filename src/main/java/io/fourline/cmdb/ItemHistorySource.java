package io.fourline.cmdb;

import java.util.List;

/**
 * What a higher room knows of an item's past; each room whose records name items answers for its own, as far as the caller
 * may see them. Implementations are beans.
 */
public interface ItemHistorySource {

    /** What the item went through, the newest first, {@code limit} at the most. */
    List<ItemEvent> eventsOf(String item, int limit);
}
