package io.fourline.major;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentFamily;
import io.fourline.incident.IncidentRow;
import io.fourline.journal.Entry;
import io.fourline.journal.Facts;
import io.fourline.journal.JournalReading;
import io.fourline.major.model.MajorIncident;
import io.fourline.major.model.MajorRights;
import io.fourline.major.model.MajorUpdate;
import io.fourline.major.store.MajorRepository;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.listing.Listing;
import io.fourline.ticket.AuditorLook;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks into the rooms of major incidents; everybody of the desk may, and nobody else. */
@Stateless
public class MajorReading {

    @Inject
    MajorRepository majors;

    @Inject
    MajorDesk desk;

    @Inject
    Acting acting;

    @Inject
    JournalReading history;

    @Inject
    AuditorLook auditors;

    @EJB
    IncidentFamily family;

    /** @throws NotFound when there is no such room, or it is not the caller's to look into */
    public MajorRecord major(String number) {
        MajorRecord major = see(number);
        auditors.note(number, "readMajor");
        return desk.shown(major);
    }

    /**
     * The major incident as it stood at an instant, entries at that instant included.
     *
     * @throws NotFound also before it was declared
     */
    public MajorRecord asOf(String number, Instant instant) {
        see(number);
        auditors.note(number, "readAsOf");
        Map<String, Object> facts = history.asOf(MajorDesk.subject(number), instant);
        if (facts.isEmpty()) {
            throw MajorDesk.unknown(number);
        }
        return MajorRecord.of(number, new Facts(facts));
    }

    /** What was done in the room, after place {@code seq}, oldest first, no more than {@code limit}. */
    public Listing<Entry> journal(String number, int seq, int limit) {
        see(number);
        auditors.note(number, "readJournal");
        return Listing.cut(
                history.entries(MajorDesk.subject(number), seq, limit + 1), limit, last -> List.of(last.seq()));
    }

    /** The room of an incident, where it has or had one and the caller may look into it. */
    public Optional<MajorRecord> find(String number) {
        return MajorRights.reads(acting.caller())
                ? majors.major(number).map(MajorIncident::record).map(desk::shown)
                : Optional.empty();
    }

    /**
     * The newest first.
     *
     * @param running {@code null} for those that run and those that ended
     * @param after instant and number of the last one before the page; {@code null} for the first page
     */
    public Listing<MajorRecord> list(Boolean running, List<Object> after, int limit) {
        if (!MajorRights.reads(acting.caller())) {
            throw new NotFound("majors", "");
        }
        Instant at = after == null ? null : (Instant) after.get(0);
        String number = after == null ? null : (String) after.get(1);
        List<MajorRecord> read = majors.list(running, at, number, limit + 1).stream()
                .map(MajorIncident::record)
                .map(desk::shown)
                .toList();
        if (read.size() <= limit) {
            return new Listing<>(read, null);
        }
        MajorRecord last = read.get(limit - 1);
        return new Listing<>(read.subList(0, limit), List.of(last.declaredAt(), last.number()));
    }

    /** The incident that is major, with its clocks. */
    public IncidentRow incident(String number) {
        see(number);
        return family.parent(number).orElseThrow(() -> MajorDesk.unknown(number));
    }

    /** The communication log, oldest first. */
    public List<UpdateRecord> updates(String number) {
        see(number);
        return majors.updates(number).stream().map(MajorUpdate::record).toList();
    }

    /** What was done in the room, oldest first. */
    public List<Entry> journal(String number) {
        see(number);
        return history.history(MajorDesk.subject(number));
    }

    /** What was done with the incident itself, oldest first. */
    public List<Entry> incidentJournal(String number) {
        see(number);
        return history.history(number);
    }

    private MajorRecord see(String number) {
        if (!MajorRights.reads(acting.caller())) {
            throw MajorDesk.unknown(number);
        }
        return majors.major(number).map(MajorIncident::record).orElseThrow(() -> MajorDesk.unknown(number));
    }
}
