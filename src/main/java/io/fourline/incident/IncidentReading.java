package io.fourline.incident;

import io.fourline.escalation.ChainPlan;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.incident.model.EntryShown;
import io.fourline.incident.model.Sight;
import io.fourline.incident.model.Unnamed;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.journal.Entry;
import io.fourline.journal.Fold;
import io.fourline.journal.JournalReading;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.listing.Listing;
import io.fourline.ticket.AuditorLook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one incident: as it stands, as it stood, and its history; always as the caller may see it. */
@Stateless
public class IncidentReading {

    @Inject
    IncidentDesk desk;

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentSight sights;

    @Inject
    JournalReading history;

    @Inject
    AuditorLook auditors;

    @Inject
    Acting acting;

    /** How much the caller sees of an incident, and the incident. */
    public record Seen(IncidentRecord incident, Sight sight, ChainPlan chain, Unnamed unnamed) {}

    /** Whether there is such an incident and the caller may see it. */
    public boolean isSeen(String number) {
        return desk.isSeen(acting.caller(), number);
    }

    /** @throws NotFound when there is no such incident, or the caller may not see it */
    public IncidentRecord incident(String number) {
        Seen seen = see(number);
        auditors.note(number, "read");
        return seen.incident();
    }

    /**
     * The incident as it stood, entries at that instant included.
     *
     * @throws NotFound also before its opening
     */
    public IncidentRecord asOf(String number, Instant instant) {
        Seen seen = see(number);
        auditors.note(number, "readAsOf");
        return asOf(number, instant, seen.sight());
    }

    private IncidentRecord asOf(String number, Instant instant, Sight sight) {
        Instant until = sight.isFrozen() && sight.until().isBefore(instant) ? sight.until() : instant;
        Map<String, Object> facts = history.asOf(number, until);
        if (facts.isEmpty()) {
            throw IncidentDesk.unknown(number);
        }
        IncidentRecord stood = IncidentRecord.of(number, (Integer) facts.get(Fold.VERSION), facts);
        return desk.shown(desk.clocked(stood, until), acting.caller(), sight).allowing(List.of());
    }

    /** As {@link #see(String)}; an auditor's look is kept under the verb. */
    public Seen see(String number, String verb) {
        Seen seen = see(number);
        auditors.note(number, verb);
        return seen;
    }

    /** The incident with how the caller sees it, for what else is read of it. */
    public Seen see(String number) {
        Caller caller = acting.caller();
        IncidentRecord now =
                incidents.incident(number).map(desk::recordOf).orElseThrow(() -> IncidentDesk.unknown(number));
        Sight sight = sights.of(caller, now);
        if (sight.isNone()) {
            throw IncidentDesk.unknown(number);
        }
        IncidentRecord shown = sight.isFrozen()
                ? asOf(number, sight.until(), sight)
                : desk.shown(desk.clocked(now, acting.now()), caller, sight);
        ChainPlan chain = desk.chainOf(now);
        return new Seen(shown, sight, chain, Unnamed.of(sight, caller, now, chain));
    }

    /** The entries after place {@code seq} that the caller may see, oldest first, reading no more than {@code limit}. */
    public Listing<Entry> journal(String number, int seq, int limit) {
        Seen seen = see(number);
        auditors.note(number, "readJournal");
        List<Entry> read = history.entries(number, seq, limit + 1);
        List<Entry> page = read.size() > limit ? read.subList(0, limit) : read;
        EntryShown shown = new EntryShown(seen.sight(), acting.caller(), seen.unnamed());
        List<Entry> visible =
                page.stream().map(shown::of).flatMap(Optional::stream).toList();
        return new Listing<>(
                visible, read.size() > limit ? List.of(page.get(limit - 1).seq()) : null);
    }
}
