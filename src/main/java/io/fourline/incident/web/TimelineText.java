package io.fourline.incident.web;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Caller;
import io.fourline.identity.Directory;
import io.fourline.incident.web.Timeline.File;
import io.fourline.incident.web.Timeline.Moment;
import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import io.fourline.ticket.web.FileSize;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the moments of a story into words. */
final class TimelineText {

    private static final Set<String> FIELDS_IN_FULL =
            Set.of("correct", "prioritize", "declareMajor", "supplierReference", "repin");
    // Told by the act's own words, or of no interest beside it.
    private static final Set<String> SILENT = Set.of("major", "majorManager", "priorityOverridden", "chain");

    private final Wording words;
    private final FactWords facts;
    private final Directory directory;
    private final ChainPlan chain;
    private final ReaderTime time;

    TimelineText(Wording words, FactWords facts, Directory directory, ChainPlan chain, ReaderTime time) {
        this.words = words;
        this.facts = facts;
        this.directory = directory;
        this.chain = chain;
        this.time = time;
    }

    /**
     * A moment as the page shows it.
     *
     * @param tone public, internal or system; {@code null} for what is told in a line
     * @param text the line, or what was said
     * @param by small words beside the author
     * @param quote a reason or a text given with the act
     */
    public record Item(
            String author,
            Instant at,
            String tone,
            String text,
            String by,
            String quote,
            List<Step> steps,
            List<Finding> findings,
            List<Attached> files) {

        public boolean isSpoken() {
            return tone != null;
        }
    }

    /** A field's old and new value in words. */
    public record Step(String field, String old, String now) {}

    /** An item of a checklist with what was found. */
    public record Finding(String label, String text) {}

    /** A file with its size in words. */
    public record Attached(String id, String name, String size) {}

    Item item(Moment moment) {
        Entry entry = moment.entry();
        List<Attached> files = moment.files().stream().map(this::attached).toList();
        if (moment.isSpoken()) {
            String author = moment.isOpening() && entry.onBehalfOf() != null ? entry.onBehalfOf() : entry.actor();
            return new Item(
                    name(author),
                    entry.at(),
                    "INTERNAL".equals(moment.visibility()) ? "internal" : "public",
                    moment.spoken(),
                    moment.isOpening() ? opened(entry) : null,
                    null,
                    List.of(),
                    List.of(),
                    files);
        }
        return new Item(
                name(entry.actor()),
                entry.at(),
                null,
                did(entry),
                null,
                quote(entry),
                steps(entry),
                findings(entry),
                files);
    }

    private String opened(Entry entry) {
        String channel = facts.value("channel", now(entry, "channel"));
        return entry.onBehalfOf() == null
                ? words.of("incident.did.open", channel)
                : words.of("incident.did.openFor", channel, name(entry.actor()));
    }

    private String did(Entry entry) {
        return switch (entry.act()) {
            case "assign" -> words.of("incident.did.assign", name(now(entry, "assignee")));
            case "escalate" -> escalated(entry);
            case "handback" -> words.of("incident.did.handback", text(now(entry, "line")), team(entry));
            case "wait" -> waits(entry);
            case "resume" -> words.of("incident.did.resume" + rule(entry));
            case "close" -> closed(entry);
            case "resolve" ->
                words.of("incident.did.resolve", facts.value("resolutionCode", now(entry, "resolutionCode")));
            case "declareMajor", "entrustMajor" ->
                words.of("incident.did." + entry.act(), name(now(entry, "majorManager")));
            case "watch", "unwatch" ->
                words.of("incident.did." + entry.act(), name(entry.details().get("watcher")));
            case "link", "unlink" -> link(entry);
            default -> general(entry);
        };
    }

    private String escalated(Entry entry) {
        String line = text(now(entry, "line"));
        if (isHandedOn(entry)) {
            Change from = entry.changes().get("line");
            String before = from == null ? "" : text(from.old());
            return words.of(
                    "incident.did.escalate.budget",
                    line,
                    team(entry),
                    before,
                    text(entry.details().get("terms")));
        }
        String key = entry.details().containsKey("skip") ? "incident.did.escalate.skip" : "incident.did.escalate";
        return words.of(key, line, team(entry), skip(entry));
    }

    private static boolean isHandedOn(Entry entry) {
        return "budget".equals(entry.details().get("rule"));
    }

    private String general(Entry entry) {
        String key = "incident.did." + entry.act();
        return words.has(key) ? words.of(key) : words.of("incident.did.other", entry.act());
    }

    private String waits(Entry entry) {
        String what = words.of("waiting." + now(entry, "waitingFor"));
        Object until = now(entry, "waitingUntil");
        return until == null
                ? words.of("incident.did.wait", what)
                : words.of("incident.did.wait.until", what, time.brief(Instant.parse(until.toString())));
    }

    private String closed(Entry entry) {
        Object score = now(entry, "satisfaction");
        return score == null
                ? words.of("incident.did.close" + rule(entry))
                : words.of("incident.did.close.score", score);
    }

    private String link(Entry entry) {
        Object detail = entry.details().get(entry.act().equals("link") ? "link" : "unlinked");
        Map<?, ?> link = detail instanceof Map<?, ?> map ? map : Map.of();
        return words.of("incident.did." + entry.act(), words.of("link." + link.get("kind")), text(link.get("number")));
    }

    private String rule(Entry entry) {
        Object rule = entry.details().get("rule");
        return rule == null ? "" : "." + rule;
    }

    private String skip(Entry entry) {
        Object skip = entry.details().get("skip");
        return skip == null ? "" : words.of("incident.skip." + skip);
    }

    private String team(Entry entry) {
        return directory.teamName(text(now(entry, "team")));
    }

    private String quote(Entry entry) {
        if (isHandedOn(entry)) {
            return null;
        }
        Object missing = entry.details().get("missing");
        if (missing != null) {
            return words.of("incident.quote.missing", text(entry.reason()), missing.toString());
        }
        if (entry.act().equals("resolve")) {
            return text(now(entry, "resolution"));
        }
        if (entry.act().equals("close")) {
            return text(now(entry, "satisfactionComment"));
        }
        return text(entry.reason());
    }

    private List<Step> steps(Entry entry) {
        if (!FIELDS_IN_FULL.contains(entry.act()) && words.has("incident.did." + entry.act())) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        entry.changes().forEach((field, change) -> {
            if (!SILENT.contains(field)) {
                steps.add(step(field, change));
            }
        });
        return steps;
    }

    private Step step(String field, Change change) {
        return new Step(facts.field(field), facts.value(field, change.old()), facts.value(field, change.now()));
    }

    private List<Finding> findings(Entry entry) {
        if (!(entry.details().get("findings") instanceof Map<?, ?> given)) {
            return List.of();
        }
        Change line = entry.changes().get("line");
        int from = line != null && line.old() instanceof Integer number ? number : 0;
        List<Finding> findings = new ArrayList<>();
        given.forEach((key, text) -> findings.add(new Finding(label(from, key.toString()), text.toString())));
        return findings;
    }

    private String label(int line, String key) {
        return chain.checklist(line).stream()
                .filter(item -> item.key().equals(key))
                .map(ChainPlan.Item::label)
                .findFirst()
                .orElse(key);
    }

    private Attached attached(File file) {
        return new Attached(file.id(), file.name(), FileSize.of(words, file.size()));
    }

    private String name(Object account) {
        if (Caller.SYSTEM_NAME.equals(account)) {
            return words.of("incident.system");
        }
        return account == null ? "" : directory.displayName(account.toString());
    }

    private static Object now(Entry entry, String field) {
        Change change = entry.changes().get(field);
        return change == null ? null : change.now();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
