package io.fourline.journal;

import io.fourline.shared.listing.Listing;
import io.fourline.shared.rest.Page;
import io.fourline.shared.rest.PageRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A journal entry as callers get it.
 *
 * @param changes by field, the old and the new value
 * @param details what the act brought with it: the comment, the findings handed over, the rule that acted
 */
public record EntryView(
        int seq,
        Instant at,
        String actor,
        String onBehalfOf,
        String act,
        Map<String, List<Object>> changes,
        Map<String, Object> details,
        String reason,
        Origin origin,
        String hash,
        String previousHash) {

    public static EntryView of(Entry entry) {
        Map<String, List<Object>> changes = new TreeMap<>();
        entry.changes().forEach((field, change) -> changes.put(field, pair(change)));
        return new EntryView(
                entry.seq(),
                entry.at(),
                entry.actor(),
                entry.onBehalfOf(),
                entry.act(),
                changes,
                entry.details(),
                entry.reason(),
                entry.origin(),
                entry.hash(),
                entry.previousHash());
    }

    /** @param listing the entries after a place in the journal */
    public static Page<EntryView> page(PageRequest page, IntFunction<Listing<Entry>> listing) {
        Listing<Entry> read =
                listing.apply(page.after().map(cursor -> (int) cursor.number(0)).orElse(0));
        List<EntryView> shown = read.items().stream().map(EntryView::of).toList();
        return new Page<>(
                shown,
                read.next() == null
                        ? null
                        : page.cursor(List.of(((Integer) read.next().get(0)).longValue()))
                                .text());
    }

    private static List<Object> pair(Change change) {
        return Arrays.asList(change.old(), change.now());
    }
}
