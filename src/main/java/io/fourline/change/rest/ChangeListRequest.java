package io.fourline.change.rest;

import io.fourline.change.ChangeFilter;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeSort;
import io.fourline.change.ChangeState;
import io.fourline.change.RiskLevel;
import io.fourline.shared.rest.Cursor;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a caller asks of the list of changes. */
record ChangeListRequest(ChangeFilter filter, PageRequest page) {

    private static final String CALLER = "me";

    static ChangeListRequest read(MultivaluedMap<String, String> parameters, String caller) {
        QueryReader query = new QueryReader(parameters);
        ChangeFilter filter = new ChangeFilter(
                query.constant("state", ChangeState.class).orElse(null),
                query.bool("open").orElse(null),
                query.constant("model", ChangeModel.class).orElse(null),
                query.constant("risk", RiskLevel.class).orElse(null),
                query.text("team").orElse(null),
                query.text("service").orElse(null),
                query.text("configurationItem").orElse(null),
                query.instant("from").orElse(null),
                query.instant("to").orElse(null),
                query.text("assignee")
                        .map(name -> name.equals(CALLER) ? caller : name)
                        .orElse(null),
                query.text("requester").orElse(null),
                null,
                query.text("q").orElse(null),
                query.word("sort", sorts()).flatMap(ChangeSort::of).orElse(ChangeSort.NEWEST));
        PageRequest page = query.page(filter.toString());
        query.done();
        ChangeListRequest request = new ChangeListRequest(filter, page);
        request.after();
        return request;
    }

    /** The sort values to go on after; {@code null} for the first page. */
    List<Object> after() {
        return page.after().map(this::values).orElse(null);
    }

    /** The cursor of the next page; {@code null} when none follows. */
    String next(List<Object> keys) {
        return keys == null ? null : page.cursor(keys).text();
    }

    private List<Object> values(Cursor cursor) {
        List<String> columns = filter.sort().columns();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).equals("number") ? (Object) cursor.word(i) : (Object) cursor.number(i))
                .toList();
    }

    private static List<String> sorts() {
        return Arrays.stream(ChangeSort.values()).map(ChangeSort::key).toList();
    }
}
