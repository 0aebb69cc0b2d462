package io.fourline.shared.listing;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the sort values of the last item, to go on after; {@code null} when nothing follows
 */
public record Listing<T>(List<T> items, List<Object> next) {

    /**
     * Cuts what was read to a page.
     *
     * @param read one item more than {@code limit} where there is more to follow
     * @param keys the sort values of an item
     */
    public static <T> Listing<T> cut(List<T> read, int limit, Function<T, List<Object>> keys) {
        return read.size() <= limit
                ? new Listing<>(read, null)
                : new Listing<>(read.subList(0, limit), keys.apply(read.get(limit - 1)));
    }
}
