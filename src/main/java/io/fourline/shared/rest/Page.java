package io.fourline.shared.rest;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after this one, {@code null} on the last
 */
public record Page<T>(List<T> items, String next) {

    /**
     * The page out of one row more than was asked for, which tells whether another page follows.
     *
     * @param rows up to {@code limit + 1} rows
     * @param cursor where the page after a given row begins
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.get(limit - 1)).text());
    }

    /** A page of a list that is short enough to be held whole. */
    public static <T> Page<T> cut(List<T> all, PageRequest request) {
        long from = request.after().map(cursor -> cursor.number(0)).orElse(0L);
        if (from < 0 || from > all.size()) {
            throw Cursor.refused();
        }
        int to = (int) Math.min(all.size(), from + request.limit());
        return new Page<>(
                all.subList((int) from, to),
                to == all.size() ? null : request.cursor(List.of((long) to)).text());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
