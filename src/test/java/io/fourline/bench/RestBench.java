package io.fourline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The REST interface: lists, one ticket, a reply, and incidents created by one and by eight clients. */
final class RestBench {
    private static final String LIST = "incidents?open=true&sort=priority&team=SERVICE-DESK&limit=50";
    private static final String REPORT = """
            {"title":"Printer on floor 3 prints empty pages","description":"Every second page is empty.",\
            "impact":"LOW","urgency":"MEDIUM","service":"WORKPLACE"}""";
    private static final String REPLY = """
            {"text":"We have found the cause and are waiting for a part.","visibility":"PUBLIC"}""";
    private static final int CLIENTS = 8;
    private static final int PAGES_AHEAD = 5;

    private final Table table = Subject.table("rest");

    Table table() {
        return table;
    }

    void measure(Subject subject) throws IOException {
        URI base = subject.desk().baseUri();
        Browser agent = Browser.ofRest(base, "line1");
        subject.row(table, "list, first 50", 1, client -> agent.get(LIST));
        String further = further(agent);
        subject.row(table, "list, page 6", 1, client -> agent.get(further));
        List<String> numbers = numbers(agent);
        AtomicInteger turn = new AtomicInteger();
        subject.row(table, "ticket", 1, client -> agent.get("incidents/" + next(numbers, turn)));
        subject.row(table, "reply", 1, client -> agent.post("incidents/" + next(numbers, turn) + "/comments", REPLY));
        List<Browser> requesters = IntStream.range(0, CLIENTS)
                .mapToObj(i -> Browser.ofRest(base, i % 2 == 0 ? "requester" : "requester2"))
                .toList();
        subject.row(table, "create", 1, client -> requesters.get(client).post("incidents", REPORT));
        subject.row(table, "create", CLIENTS, client -> requesters.get(client).post("incidents", REPORT));
    }

    private static String next(List<String> numbers, AtomicInteger turn) {
        return numbers.get(turn.getAndIncrement() % numbers.size());
    }

    /** The address of a page further on; the last one there is, where there are fewer. */
    private static String further(Browser agent) throws IOException {
        String path = LIST;
        for (int i = 0; i < PAGES_AHEAD; i++) {
            JsonNode next = read(agent.get(path)).path("next");
            if (next.isNull()) {
                return path;
            }
            path = LIST + "&after=" + next.asText();
        }
        return path;
    }

    /** Numbers of open tickets of the first line. */
    private static List<String> numbers(Browser agent) throws IOException {
        return read(agent.get(LIST.replace("limit=50", "limit=200")))
                .path("items")
                .findValuesAsText("number");
    }

    private static JsonNode read(String body) throws IOException {
        return new ObjectMapper().readTree(body);
    }
}
