package io.fourline.incident.rest;

import io.fourline.incident.IncidentFilter;
import io.fourline.incident.IncidentFilter.Records;
import io.fourline.incident.IncidentSort;
import io.fourline.incident.IncidentState;
import io.fourline.shared.rest.Cursor;
import io.fourline.shared.rest.PageRequest;
import io.fourline.shared.rest.QueryReader;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a caller asks of the list of incidents. */
record IncidentListRequest(IncidentFilter filter, PageRequest page) {

    private static final int LINES = 4;
    private static final int LEAST_URGENT = 5;
    private static final String CALLER = "me";

    static IncidentListRequest read(MultivaluedMap<String, String> parameters, String caller) {
        QueryReader query = new QueryReader(parameters);
        IncidentFilter filter = new IncidentFilter(
                query.integer("line", 1, LINES).orElse(null),
                query.text("team").orElse(null),
                query.text("assignee")
                        .map(name -> name.equals(CALLER) ? caller : name)
                        .orElse(null),
                query.constant("state", IncidentState.class).orElse(null),
                query.bool("open").orElse(null),
                query.integer("priority", 1, LEAST_URGENT).orElse(null),
                query.text("service").orElse(null),
                query.text("requester").orElse(null),
                query.constant("origin", Records.class).orElse(Records.LIVE),
                null,
                null,
                null,
                query.text("q").orElse(null),
                query.word("sort", sorts()).flatMap(IncidentSort::of).orElse(IncidentSort.NEWEST));
        PageRequest page = query.page(filter.toString());
        query.done();
        IncidentListRequest request = new IncidentListRequest(filter, page);
        request.after();
        return request;
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
        return Arrays.stream(IncidentSort.values()).map(IncidentSort::key).toList();
    }
}
