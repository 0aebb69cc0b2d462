package io.fourline.bench;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that agents live in: the queue, its next page, and the ticket. */
final class PageBench {
    private static final String QUEUE = "/incidents/queue.xhtml?view=team";
    private static final Pattern NUMBER = Pattern.compile("INC-\\d{6,}");
    private static final Pattern FURTHER = Pattern.compile("queue\\.xhtml\\?view=team[^\"]*?after=[^\"]*");

    private final Table table = Subject.table("pages");

    Table table() {
        return table;
    }

    void measure(Subject subject) {
        URI base = subject.desk().baseUri();
        Browser agent = Browser.ofPages(base, "line1");
        Browser lead = Browser.ofPages(base, "lead");
        String queue = agent.get(QUEUE);
        subject.row(table, "queue of the team, first 50", 1, client -> agent.get(QUEUE));
        String further = further(queue);
        subject.row(table, "queue of the team, next 50", 1, client -> agent.get(further));
        subject.row(table, "whole queue, as lead", 1, client -> lead.get(QUEUE.replace("view=team", "view=all")));
        List<String> numbers = NUMBER.matcher(queue)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        AtomicInteger turn = new AtomicInteger();
        subject.row(
                table,
                "ticket",
                1,
                client -> agent.get(
                        "/incidents/incident.xhtml?number=" + numbers.get(turn.getAndIncrement() % numbers.size())));
    }

    private static String further(String queue) {
        Matcher link = FURTHER.matcher(queue);
        if (!link.find()) {
            throw new AssertionError("No link to the next page in\n" + queue);
        }
        return "/incidents/" + link.group().replace("&amp;", "&");
    }
}
