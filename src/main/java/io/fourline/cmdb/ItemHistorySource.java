package io.fourline.cmdb;

import java.util.List;

/**
 * What a higher room knows of an item's past; each room whose records name items answers for its own, as far as the caller
 * may see them. Implementations are beans.
 */
public interface ItemHistorySource {

    /**
     * What the item went through, imported records too, the newest first, {@code limit} at the most.
     *
     * @param after instant in microseconds and number of the event to go on after; {@code null} for the newest
     */
    List<ItemEvent> eventsOf(String item, List<Object> after, int limit);
}
