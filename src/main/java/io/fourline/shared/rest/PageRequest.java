package io.fourline.shared.rest;

import io.fourline.shared.error.InvalidInput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/**
 * Which page of a list is asked for.
 *
 * @param limit the most items, 1 to {@link #MOST}
 * @param after where the page begins; empty for the first
 * @param order what the list is sorted and filtered by; a cursor of another list is refused
 */
public record PageRequest(int limit, Optional<Cursor> after, String order) {

    /** The most items of one page. */
    public static final int MOST = 200;

    /** How many items a page has when nothing is said. */
    public static final int USUAL = 50;

    /**
     * The page that a list without filters is asked for.
     *
     * @throws InvalidInput when any other parameter is there
     */
    public static PageRequest read(UriInfo uri, String order) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        PageRequest page = query.page(order);
        query.done();
        return page;
    }

    /** A cursor in this list. */
    public Cursor cursor(List<?> keys) {
        return new Cursor(order, List.copyOf(keys));
    }
}
