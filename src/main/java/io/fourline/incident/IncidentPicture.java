package io.fourline.incident;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.CustodyLog;
import io.fourline.escalation.CustodyLog.Stay;
import io.fourline.identity.Acting;
import io.fourline.incident.IncidentReading.Seen;
import io.fourline.incident.model.EntryShown;
import io.fourline.incident.model.IncidentRights;
import io.fourline.incident.model.StayShown;
import io.fourline.incident.store.IncidentLists;
import io.fourline.journal.Entry;
import io.fourline.journal.JournalReading;
import io.fourline.sla.AlarmRecord;
import io.fourline.sla.Alarms;
import io.fourline.ticket.LinkKind;
import io.fourline.ticket.model.Link;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything a ticket page tells of an incident, read in one go and as far as the caller may see it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IncidentPicture {

    @Inject
    IncidentReading reading;

    @Inject
    CustodyLog custody;

    @Inject
    JournalReading history;

    @Inject
    TicketRepository tickets;

    @Inject
    IncidentLists lists;

    @Inject
    Surroundings surroundings;

    /** Who asks, where others stand to them, and what the clocks have said. */
    @Dependent
    public static class Surroundings {

        @Inject
        Acting acting;

        @Inject
        IncidentSight sights;

        @Inject
        Alarms alarms;
    }

    /**
     * @param entries newest part of the history, oldest first
     * @param earlier place in the history before which more is to be read; {@code null} when this is all
     * @param alarms of the same part of the history, first one first
     * @param internal whether the caller may say what the requester does not read
     */
    public record Picture(
            IncidentRecord incident,
            ChainPlan chain,
            List<Stay> stays,
            List<Entry> entries,
            Integer earlier,
            List<Bond> bonds,
            List<String> watchers,
            boolean internal,
            boolean staff,
            List<AlarmRecord> alarms) {}

    /**
     * A link, read from this incident.
     *
     * @param outward whether this incident has it; {@code false} when the other one leads here
     * @param other the other incident, {@code null} when the caller does not see it
     */
    public record Bond(long id, LinkKind kind, boolean outward, String number, IncidentRow other) {}

    /** @param before place in the history to read up to, {@code null} for its end */
    public Picture now(String number, Integer before, int limit) {
        Seen seen = reading.see(number, "read");
        IncidentRecord incident = seen.incident();
        boolean outsider = !seen.sight().isStaff();
        int end = before == null ? incident.version() : Math.min(incident.version(), before - 1);
        int start = Math.max(0, end - limit);
        List<Entry> entries = shown(seen, history.entries(number, start, Math.max(1, end - start)));
        return new Picture(
                incident,
                seen.chain(),
                stays(seen, null),
                entries,
                start == 0 ? null : start + 1,
                outsider ? List.of() : bonds(number),
                outsider ? List.of() : tickets.watchers(number),
                IncidentRights.maySpeakInternally(surroundings.acting.caller(), seen.sight(), incident),
                seen.sight().isStaff(),
                outsider ? List.of() : alarms(number, start == 0 ? null : entries, before == null));
    }

    /** The incident as it stood; nothing is to be done with it. */
    public Picture asOf(String number, Instant at) {
        Seen seen = reading.see(number);
        IncidentRecord stood = reading.asOf(number, at);
        List<Entry> entries = shown(seen, history.entries(number, 0, stood.version()));
        return new Picture(
                stood,
                seen.chain(),
                stays(seen, at),
                entries,
                null,
                List.of(),
                List.of(),
                false,
                seen.sight().isStaff(),
                seen.sight().isStaff() ? alarmsUntil(number, at) : List.of());
    }

    // An alarm belongs to the entries between which it was raised.
    private List<AlarmRecord> alarms(String number, List<Entry> cut, boolean newest) {
        Instant from = cut == null || cut.isEmpty() ? Instant.MIN : cut.get(0).at();
        Instant until = newest || cut == null || cut.isEmpty()
                ? Instant.MAX
                : cut.get(cut.size() - 1).at();
        return surroundings.alarms.of(number).stream()
                .filter(alarm -> !alarm.raisedAt().isBefore(from))
                .filter(alarm -> !alarm.raisedAt().isAfter(until))
                .toList();
    }

    private List<AlarmRecord> alarmsUntil(String number, Instant at) {
        return surroundings.alarms.of(number).stream()
                .filter(alarm -> !alarm.raisedAt().isAfter(at))
                .toList();
    }

    private List<Entry> shown(Seen seen, List<Entry> entries) {
        EntryShown shown = new EntryShown(seen.sight(), surroundings.acting.caller(), seen.unnamed());
        return entries.stream().map(shown::of).flatMap(Optional::stream).toList();
    }

    private List<Stay> stays(Seen seen, Instant at) {
        StayShown shown = new StayShown(seen.sight(), surroundings.acting.caller(), seen.unnamed());
        List<Stay> stays = custody.stays(seen.incident().number()).stream()
                .filter(stay -> at == null || !stay.from().isAfter(at))
                .map(stay -> at == null ? stay : asOf(stay, at))
                .toList();
        return stays.stream()
                .map(stay -> shown.of(stay, stay.stay() == 1 ? null : stays.get(stay.stay() - 2)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stay asOf(Stay stay, Instant at) {
        boolean lasts = stay.to() != null && stay.to().isAfter(at);
        return lasts
                ? new Stay(
                        stay.stay(),
                        stay.line(),
                        stay.team(),
                        stay.from(),
                        null,
                        stay.act(),
                        stay.actor(),
                        stay.reason(),
                        stay.missing(),
                        stay.findings())
                : stay;
    }

    private List<Bond> bonds(String number) {
        List<Link> links = tickets.links(number);
        if (links.isEmpty()) {
            return List.of();
        }
        Function<Link, String> far = link -> link.ticket().equals(number) ? link.other() : link.ticket();
        Map<String, IncidentRow> others = lists
                .rowsOf(
                        links.stream().map(far).distinct().toList(),
                        surroundings.sights.condition(surroundings.acting.caller()))
                .stream()
                .collect(Collectors.toMap(IncidentRow::number, row -> row));
        return links.stream()
                .map(link -> new Bond(
                        link.id(),
                        link.kind(),
                        link.ticket().equals(number),
                        far.apply(link),
                        others.get(far.apply(link))))
                .toList();
    }
}
