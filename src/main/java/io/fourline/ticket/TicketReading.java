package io.fourline.ticket;

import io.fourline.identity.Acting;
import io.fourline.journal.Entry;
import io.fourline.journal.JournalReading;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.listing.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads problems and changes for those who may see them: as they stand, as they stood, and their journal. */
@ApplicationScoped
public class TicketReading {

    @Inject
    Acting acting;

    @Inject
    JournalReading history;

    @Inject
    AuditorLook auditors;

    @Inject
    TicketKinds kinds;

    /** @throws NotFound when there is no such ticket, or the caller may not see it */
    public <T extends JournaledTicket> T see(TicketKind<T> kind, String number) {
        if (!kind.isNumber(number)) {
            throw TicketDesk.unknown(kind, number);
        }
        return kind.ticket(number)
                .filter(ticket -> kind.isSeenBy(acting.caller(), ticket))
                .orElseThrow(() -> TicketDesk.unknown(kind, number));
    }

    /** A ticket of the kind with this word, for those who may see it; empty for others, and where there is none. */
    public Optional<TicketGlance> glance(String word, String number) {
        return kinds.all()
                .filter(kind -> kind.word().equals(word) && kind.isNumber(number))
                .findFirst()
                .flatMap(kind -> glance(kind, number));
    }

    private <T extends JournaledTicket> Optional<TicketGlance> glance(TicketKind<T> kind, String number) {
        return kind.ticket(number)
                .filter(ticket -> kind.isSeenBy(acting.caller(), ticket))
                .map(ticket -> new TicketGlance(
                        kind.word(), number, (String) ticket.facts().get("title"), ticket.stateName()));
    }

    /** As {@link #see(TicketKind, String)}; an auditor's look is kept under the verb. */
    public <T extends JournaledTicket> T see(TicketKind<T> kind, String number, String verb) {
        T ticket = see(kind, number);
        auditors.note(number, verb);
        return ticket;
    }

    /**
     * The version of a ticket of the kind with this word.
     *
     * @throws NotFound when that kind has no such ticket, or the caller may not see it
     */
    public int revision(String word, String number) {
        return see(kinds.of(word, number), number).revision();
    }

    /**
     * What clocks see of a ticket, whichever kind its number tells.
     *
     * @throws NotFound when there is no such ticket, or the caller may not see it
     */
    public Watched watched(String number) {
        return watched(kinds.of(number), number);
    }

    private <T extends JournaledTicket> Watched watched(TicketKind<T> kind, String number) {
        return kind.watched(see(kind, number));
    }

    /**
     * Its facts as they stood, entries at that instant included; under {@code version} the place of the last of them.
     *
     * @throws NotFound also before its opening
     */
    public Map<String, Object> asOf(TicketKind<?> kind, String number, Instant instant) {
        see(kind, number, "readAsOf");
        Map<String, Object> facts = history.asOf(number, instant);
        if (facts.isEmpty()) {
            throw TicketDesk.unknown(kind, number);
        }
        return facts;
    }

    /** The entries after place {@code seq}, oldest first, no more than {@code limit}. */
    public Listing<Entry> journal(String word, String number, int seq, int limit) {
        see(kinds.of(word, number), number, "readJournal");
        return Listing.cut(history.entries(number, seq, limit + 1), limit, last -> List.of(last.seq()));
    }
}
