package io.fourline.incident.model;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Caller;
import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.ticket.Visibility;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A journal entry as its reader may see it: whole for the desk's people, without the desk's inner talk for others. */
public final class EntryShown {

    private static final Set<String> INNER_FIELDS = Set.of(
            "priorityOverridden",
            "majorManager",
            "supplierReference",
            "supplierAnswer",
            "sourceId",
            "importId",
            "path");
    private static final Set<String> CONTACT_FIELDS = Set.of("requester", "satisfactionComment");
    private static final Set<String> OPEN_REASONS = Set.of("cancel", "reopen", "close");
    private static final String AUTHOR = "author";
    private static final Set<String> INNER_ACTS = Set.of("watch", "unwatch", "link", "unlink");

    private final Sight sight;
    private final Caller reader;
    private final Unnamed unnamed;

    /** @param unnamed whom the reader is not told the name of */
    public EntryShown(Sight sight, Caller reader, Unnamed unnamed) {
        this.sight = sight;
        this.reader = reader;
        this.unnamed = unnamed;
    }

    /** Nothing, when the entry is not for this reader at all. */
    public Optional<Entry> of(Entry entry) {
        if (sight.isStaff()) {
            return Optional.of(entry);
        }
        boolean tooLate = sight.isFrozen() && entry.at().isAfter(sight.until());
        boolean own = reader.name().equals(entry.actor());
        if (tooLate || INNER_ACTS.contains(entry.act()) && !own || isInner(entry) && !own) {
            return Optional.empty();
        }
        boolean told = own || OPEN_REASONS.contains(entry.act()) || isHandedOver(entry);
        return Optional.of(new Entry(
                entry.subject(),
                entry.seq(),
                entry.at(),
                unnamed.name(entry.actor()),
                isSupplier() ? null : entry.onBehalfOf(),
                entry.act(),
                changes(entry),
                details(entry),
                told ? entry.reason() : null,
                entry.origin(),
                entry.hash(),
                entry.previousHash()));
    }

    private static boolean isInner(Entry entry) {
        return entry.details().values().stream()
                .anyMatch(detail -> detail instanceof Map<?, ?> part
                        && Visibility.INTERNAL.name().equals(part.get("visibility")));
    }

    private Map<String, Change> changes(Entry entry) {
        Map<String, Change> changes = new TreeMap<>(entry.changes());
        if (!isSupplier()) {
            changes.keySet().removeAll(INNER_FIELDS);
        } else if (unnamed.isSomebody()) {
            changes.keySet().removeAll(CONTACT_FIELDS);
        }
        return changes;
    }

    private Map<String, Object> details(Entry entry) {
        Map<String, Object> details = new TreeMap<>(entry.details());
        details.keySet()
                .retainAll(
                        isHandedOver(entry) ? Set.of("findings", "missing", "skip") : Set.of("comment", "attachment"));
        details.replaceAll((key, part) -> part instanceof Map<?, ?> map ? withAuthor(map) : part);
        return details;
    }

    private Map<String, Object> withAuthor(Map<?, ?> part) {
        Map<String, Object> shown = new TreeMap<>();
        part.forEach((key, value) -> shown.put((String) key, value));
        shown.computeIfPresent(AUTHOR, (key, author) -> unnamed.name((String) author));
        return shown;
    }

    // What was handed over to the supplier's team, or by it, is the supplier's to read.
    private boolean isHandedOver(Entry entry) {
        Change line = entry.changes().get("line");
        Change team = entry.changes().get("team");
        return isSupplier()
                && line != null
                && team != null
                && (isTheirs(line.old(), team.old()) || isTheirs(line.now(), team.now()));
    }

    private boolean isTheirs(Object line, Object team) {
        return Integer.valueOf(ChainPlan.SUPPLIER_LINE).equals(line) && reader.isIn((String) team);
    }

    private boolean isSupplier() {
        return sight.level() == Sight.Level.SUPPLIER;
    }
}
