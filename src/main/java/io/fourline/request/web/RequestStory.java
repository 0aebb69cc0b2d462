package io.fourline.request.web;

import io.fourline.identity.Caller;
import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.shared.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What happened so far, told plainly: what was said in public, what was given, and where the request went. */
final class RequestStory {

    private static final Duration TOGETHER = Duration.ofMinutes(2);
    private static final String INTERNAL = "INTERNAL";
    private static final Set<String> TOLD = Set.of(
            "accept", "escalate", "handback", "wait", "resume", "resolve", "reopen", "close", "cancel", "declareMajor");

    private final Wording words;
    private final UnaryOperator<String> names;

    /** @param names what to call an account */
    RequestStory(Wording words, UnaryOperator<String> names) {
        this.words = words;
        this.names = names;
    }

    /** A file that can be fetched. */
    public record File(String id, String name) {}

    /**
     * A moment of the story.
     *
     * @param author who spoke; {@code null} when something was done
     * @param text what was said or done
     * @param quote what was given with the act
     */
    public record Item(String actor, String author, Instant at, String text, String quote, List<File> files) {

        public boolean isSpoken() {
            return author != null;
        }

        private boolean isFilesOnly() {
            return author == null && !files.isEmpty();
        }

        private Item with(List<File> more) {
            List<File> all = new ArrayList<>(files);
            all.addAll(more);
            return new Item(actor, author, at, text, quote, List.copyOf(all));
        }
    }

    /** The story of a history given oldest first; newest first. */
    List<Item> of(List<Entry> entries) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : entries) {
            Item item = item(entry);
            if (item != null) {
                put(items, item);
            }
        }
        Collections.reverse(items);
        return items;
    }

    /** Files stand with what their author says at about the same time. */
    private static void put(List<Item> items, Item item) {
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean together = last != null
                && last.actor().equals(item.actor())
                && Duration.between(last.at(), item.at()).compareTo(TOGETHER) <= 0;
        if (together && item.isFilesOnly() && (last.isSpoken() || last.isFilesOnly())) {
            items.set(items.size() - 1, last.with(item.files()));
        } else if (together && item.isSpoken() && last.isFilesOnly()) {
            items.set(items.size() - 1, item.with(last.files()));
        } else {
            items.add(item);
        }
    }

    private Item item(Entry entry) {
        if (entry.details().get("comment") instanceof Map<?, ?> comment) {
            return INTERNAL.equals(comment.get("visibility")) ? null : spoken(entry, text(comment.get("text")));
        }
        if (entry.details().get("attachment") instanceof Map<?, ?> file) {
            return INTERNAL.equals(file.get("visibility")) ? null : given(entry, file);
        }
        if (entry.act().equals("open")) {
            return spoken(entry, text(now(entry, "description")));
        }
        return TOLD.contains(entry.act())
                ? new Item(entry.actor(), null, entry.at(), did(entry), quote(entry), List.of())
                : null;
    }

    private Item spoken(Entry entry, String text) {
        String author = entry.act().equals("open") && entry.onBehalfOf() != null ? entry.onBehalfOf() : entry.actor();
        return new Item(entry.actor(), name(author), entry.at(), text, null, List.of());
    }

    private Item given(Entry entry, Map<?, ?> file) {
        return new Item(
                entry.actor(),
                null,
                entry.at(),
                words.of("requests.did.attach", name(entry.actor())),
                null,
                List.of(new File(text(file.get("id")), text(file.get("fileName")))));
    }

    private String did(Entry entry) {
        return switch (entry.act()) {
            case "escalate", "handback" ->
                words.of("requests.did." + entry.act(), words.of("requests.line." + now(entry, "line")));
            case "wait" -> words.of("requests.did.wait", words.of("waiting." + now(entry, "waitingFor")));
            default -> words.of("requests.did." + entry.act(), name(entry.actor()));
        };
    }

    private static String quote(Entry entry) {
        return switch (entry.act()) {
            case "resolve" -> text(now(entry, "resolution"));
            case "reopen", "cancel" -> text(entry.reason());
            case "close" -> text(now(entry, "satisfactionComment"));
            default -> "";
        };
    }

    private String name(String account) {
        return Caller.SYSTEM_NAME.equals(account) ? words.of("incident.system") : names.apply(account);
    }

    private static Object now(Entry entry, String field) {
        Change change = entry.changes().get(field);
        return change == null ? null : change.now();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
