package io.fourline.shared.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/**
 * Which entries of a register are asked for.
 *
 * @param part of code or name ({@code q}), {@code null} for all
 * @param active whether only those on offer or only retired ones, {@code null} for both
 */
public record RegisterRequest(String part, Boolean active, PageRequest page) {

    /** Gives entries in the order of their codes. */
    @FunctionalInterface
    public interface Register<T> {
        /** @param after the last code before the page, {@code null} for the first */
        List<T> entries(String part, Boolean active, String after, int limit);
    }

    public static RegisterRequest read(UriInfo uri, String register) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        String part = query.text("q").orElse(null);
        Boolean active = query.bool("active").orElse(null);
        PageRequest page = query.page(register + " " + active + " " + part);
        query.done();
        return new RegisterRequest(part, active, page);
    }

    /** The page that is asked for. */
    public <T> Page<T> of(Register<T> register, Function<T, String> code) {
        String after = page.after().map(cursor -> cursor.word(0)).orElse(null);
        List<T> rows = register.entries(part, active, after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> page.cursor(List.of(code.apply(row))));
    }
}
