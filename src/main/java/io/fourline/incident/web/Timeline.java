package io.fourline.incident.web;

import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Conversation and journal as one story: what was said stands in full, what was done in a line, and files stand with the
 * message they came with. It knows no words; {@link TimelineText} puts it into them.
 */
final class Timeline {

    /** Files given within this time before or after a message of the same author belong to it. */
    static final Duration TOGETHER = Duration.ofMinutes(2);

    private static final Set<String> HAND_OVERS =
            Set.of("open", "accept", "assign", "escalate", "handback", "resolve", "reopen", "close", "cancel");
    private static final Set<String> FIELD_ACTS = Set.of("correct", "prioritize", "declareMajor", "supplierReference");

    private Timeline() {}

    /** Which part of the story is wanted. */
    enum Part {
        EVERYTHING,
        CONVERSATION,
        CHANGES,
        HANDOVERS;

        boolean holds(Moment moment) {
            return switch (this) {
                case EVERYTHING -> true;
                case CONVERSATION -> moment.isSpoken();
                case CHANGES -> FIELD_ACTS.contains(moment.entry().act()) || moment.isOpening();
                case HANDOVERS -> HAND_OVERS.contains(moment.entry().act());
            };
        }
    }

    /** A file as it came with a message. */
    record File(String id, String name, long size) {}

    /**
     * One moment of the story.
     *
     * @param spoken what was said; {@code null} when something was done
     * @param visibility of what was said: PUBLIC or INTERNAL
     */
    record Moment(Entry entry, String spoken, String visibility, List<File> files) {
        boolean isSpoken() {
            return spoken != null;
        }

        boolean isOpening() {
            return entry.act().equals("open");
        }

        Instant at() {
            return entry.at();
        }
    }

    /** The wanted part of a history that is given oldest first; newest first. */
    static List<Moment> of(List<Entry> entries, Part part) {
        List<Moment> moments = new ArrayList<>();
        for (Entry entry : entries) {
            if (!joins(moments, entry)) {
                moments.add(moment(entry));
            }
        }
        List<Moment> wanted = new ArrayList<>(
                moments.stream().map(Timeline::gathered).filter(part::holds).toList());
        Collections.reverse(wanted);
        return wanted;
    }

    private static Moment moment(Entry entry) {
        Map<?, ?> comment = part(entry, "comment");
        if (comment != null) {
            return new Moment(
                    entry, (String) comment.get("text"), (String) comment.get("visibility"), new ArrayList<>());
        }
        if (entry.act().equals("open")) {
            Change description = entry.changes().get("description");
            String text = description == null ? null : (String) description.now();
            return new Moment(entry, text == null ? "" : text, "PUBLIC", new ArrayList<>());
        }
        return new Moment(entry, null, visibility(part(entry, "attachment")), new ArrayList<>(files(entry)));
    }

    /** Whether the entry became part of the moment before it. */
    private static boolean joins(List<Moment> moments, Entry entry) {
        if (moments.isEmpty()) {
            return false;
        }
        Moment last = moments.get(moments.size() - 1);
        boolean near = Duration.between(last.at(), entry.at()).compareTo(TOGETHER) <= 0
                && entry.actor().equals(last.entry().actor());
        if (!near) {
            return false;
        }
        Map<?, ?> attachment = part(entry, "attachment");
        if (attachment != null && visibility(attachment).equals(last.visibility())) {
            last.files().addAll(files(entry));
            return true;
        }
        Map<?, ?> comment = part(entry, "comment");
        boolean onlyFiles = part(last.entry(), "attachment") != null;
        if (comment != null && onlyFiles && visibility(comment).equals(last.visibility())) {
            moments.remove(moments.size() - 1);
            Moment said = moment(entry);
            said.files().addAll(last.files());
            moments.add(said);
            return true;
        }
        return false;
    }

    private static Moment gathered(Moment moment) {
        return new Moment(moment.entry(), moment.spoken(), moment.visibility(), List.copyOf(moment.files()));
    }

    private static List<File> files(Entry entry) {
        Map<?, ?> attachment = part(entry, "attachment");
        return attachment == null
                ? List.of()
                : List.of(new File(
                        (String) attachment.get("id"),
                        (String) attachment.get("fileName"),
                        ((Number) attachment.get("size")).longValue()));
    }

    private static String visibility(Map<?, ?> part) {
        return part == null ? null : (String) part.get("visibility");
    }

    private static Map<?, ?> part(Entry entry, String name) {
        return entry.details().get(name) instanceof Map<?, ?> part ? part : null;
    }
}
