package io.fourline.ticket.web;

import io.fourline.identity.Caller;
import io.fourline.journal.Entry;
import io.fourline.journal.web.FieldChange;
import io.fourline.shared.text.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The journal of a problem or a change as one story, newest first: what was said stands in full, what was done in a line
 * with the fields it changed, and files with the entry they came with.
 */
public final class TicketStory {

    private static final String OPEN = "open";

    /** Which entries are told. */
    public enum Part {
        EVERYTHING,
        CONVERSATION,
        CHANGES
    }

    /** How the kind's facts are called, and what their values mean. */
    public interface FactTexts {

        String field(String name);

        /** Empty for nothing. */
        String value(String name, Object value);
    }

    /** A file that can be opened. */
    public record Attached(String id, String name, String size) {}

    /**
     * A part of the story.
     *
     * @param tone public or internal for what was said, {@code null} for what was done
     * @param quote what who did it wrote with it, {@code null} for nothing
     * @param file {@code null} for none
     */
    public record Item(
            String author, Instant at, String tone, String text, String quote, List<FieldChange> steps, Attached file) {

        public boolean isSpoken() {
            return tone != null;
        }
    }

    private final Wording words;
    private final String kind;
    private final Set<String> silent;
    private final UnaryOperator<String> names;
    private final FactTexts facts;

    /**
     * @param kind of ticket; what is done stands in words under {@code <kind>.did.<act>}
     * @param silent fields that follow from others and are not told
     * @param names what to call an account
     */
    public TicketStory(Wording words, String kind, Set<String> silent, UnaryOperator<String> names, FactTexts facts) {
        this.words = words;
        this.kind = kind;
        this.silent = silent;
        this.names = names;
        this.facts = facts;
    }

    /** @param entries oldest first */
    public List<Item> of(List<Entry> entries, Part part) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : entries) {
            Item item = item(entry);
            boolean told =
                    switch (part) {
                        case EVERYTHING -> true;
                        case CONVERSATION -> item.isSpoken();
                        case CHANGES -> !item.steps().isEmpty() || entry.act().equals(OPEN);
                    };
            if (told) {
                items.add(item);
            }
        }
        Collections.reverse(items);
        return items;
    }

    private Item item(Entry entry) {
        Map<?, ?> comment = part(entry, "comment");
        Map<?, ?> file = part(entry, "attachment");
        boolean spoken = comment.get("text") != null;
        return new Item(
                name(entry.actor()),
                entry.at(),
                spoken ? ("INTERNAL".equals(comment.get("visibility")) ? "internal" : "public") : null,
                spoken ? comment.get("text").toString() : did(entry),
                entry.reason(),
                entry.act().equals(OPEN) ? List.of() : steps(entry),
                file.isEmpty() ? null : attached(file));
    }

    private static Map<?, ?> part(Entry entry, String name) {
        return entry.details().get(name) instanceof Map<?, ?> part ? part : Map.of();
    }

    private Attached attached(Map<?, ?> file) {
        return new Attached(
                String.valueOf(file.get("id")),
                String.valueOf(file.get("fileName")),
                FileSize.of(words, ((Number) file.get("size")).longValue()));
    }

    private String did(Entry entry) {
        String key = kind + ".did." + entry.act();
        return words.has(key) ? words.of(key) : words.of(kind + ".did.other", entry.act());
    }

    private List<FieldChange> steps(Entry entry) {
        List<FieldChange> steps = new ArrayList<>();
        entry.changes().forEach((field, change) -> {
            if (!silent.contains(field)) {
                steps.add(new FieldChange(
                        facts.field(field), facts.value(field, change.old()), facts.value(field, change.now())));
            }
        });
        return steps;
    }

    private String name(String account) {
        return Caller.SYSTEM_NAME.equals(account) ? words.of("history.system") : names.apply(account);
    }
}
