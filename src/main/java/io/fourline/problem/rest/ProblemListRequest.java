package io.fourline.problem.rest;

import io.fourline.problem.ProblemFilter;
import io.fourline.problem.ProblemFilter.Records;
import io.fourline.problem.ProblemSort;
import io.fourline.problem.ProblemState;
import io.fourline.shared.rest.Cursor;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a caller asks of the list of problems. */
record ProblemListRequest(ProblemFilter filter, PageRequest page) {

    private static final int LEAST_URGENT = 5;
    private static final String CALLER = "me";

    static ProblemListRequest read(MultivaluedMap<String, String> parameters, String caller) {
        QueryReader query = new QueryReader(parameters);
        ProblemFilter filter = new ProblemFilter(
                query.constant("state", ProblemState.class).orElse(null),
                query.bool("open").orElse(null),
                query.integer("priority", 1, LEAST_URGENT).orElse(null),
                query.text("service").orElse(null),
                query.text("category").orElse(null),
                query.text("configurationItem").orElse(null),
                query.text("incident").orElse(null),
                account(query, "owner", caller),
                query.text("team").orElse(null),
                account(query, "assignee", caller),
                null,
                query.bool("knownError").orElse(null),
                false,
                query.constant("origin", Records.class).orElse(Records.LIVE),
                query.text("q").orElse(null),
                query.word("sort", sorts()).flatMap(ProblemSort::of).orElse(ProblemSort.NEWEST));
        PageRequest page = query.page(filter.toString());
        query.done();
        ProblemListRequest request = new ProblemListRequest(filter, page);
        request.after();
        return request;
    }

    private static String account(QueryReader query, String name, String caller) {
        return query.text(name)
                .map(account -> account.equals(CALLER) ? caller : account)
                .orElse(null);
    }

    /** The sort values to go on after; {@code null} for the first page. */
    List<Object> after() {
        return page.after().map(this::values).orElse(null);
    }

    /** The cursor of the next page; {@code null} when none follows. */
    String next(List<Object> keys) {
        return keys == null
                ? null
                : page.cursor(keys.stream()
                                .map(key -> key instanceof Number number ? (Object) number.longValue() : key)
                                .toList())
                        .text();
    }

    private List<Object> values(Cursor cursor) {
        List<String> columns = filter.sort().columns();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> switch (columns.get(i)) {
                    case "priority" -> (Object) (int) cursor.number(i);
                    case "number" -> cursor.word(i);
                    default -> cursor.number(i);
                })
                .toList();
    }

    private static List<String> sorts() {
        return Arrays.stream(ProblemSort.values()).map(ProblemSort::key).toList();
    }
}
