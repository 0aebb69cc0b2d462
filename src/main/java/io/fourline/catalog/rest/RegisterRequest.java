package io.fourline.catalog.rest;

import io.fourline.shared.rest.Cursor;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/**
 * Which entries of a register are asked for.
 *
 * @param part of code or name ({@code q}), {@code null} for all
 * @param active whether only those on offer or only retired ones, {@code null} for both
 */
record RegisterRequest(String part, Boolean active, PageRequest page) {

    static RegisterRequest read(UriInfo uri, String register) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        String part = query.text("q").orElse(null);
        Boolean active = query.bool("active").orElse(null);
        PageRequest page = query.page(register + " " + active + " " + part);
        query.done();
        return new RegisterRequest(part, active, page);
    }

    /** The last code of the page before; {@code null} for the first page. */
    String after() {
        return page.after().map(cursor -> cursor.word(0)).orElse(null);
    }

    Cursor cursor(String code) {
        return page.cursor(List.of(code));
    }
}
