package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.incident.model.Incident;
import io.fourline.incident.model.Sight;
import io.fourline.incident.store.IncidentLists;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.time.Instants;
import io.fourline.sla.ClockRecord;
import io.fourline.sla.TicketClocks;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Lists of incidents as the caller may see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IncidentQueue {

    @Inject
    IncidentLists lists;

    @Inject
    IncidentSight sights;

    @Inject
    IncidentDesk desk;

    @Inject
    IncidentReading reading;

    @Inject
    TicketClocks clocks;

    @Inject
    Acting acting;

    /** Rows for a queue page, {@code limit} at the most. */
    public Listing<IncidentRow> rows(IncidentFilter filter, List<Object> after, int limit) {
        List<IncidentRow> read = lists.rows(filter, sights.condition(acting.caller()), after, limit + 1);
        List<IncidentRow> page = read.size() > limit ? read.subList(0, limit) : read;
        boolean whole = !acting.caller().has(Role.SUPPLIER);
        return new Listing<>(
                whole ? clocked(page) : page.stream().map(this::shown).toList(),
                read.size() > limit ? place(filter.sort(), page.get(limit - 1)) : null);
    }

    private List<IncidentRow> clocked(List<IncidentRow> page) {
        Map<String, List<ClockRecord>> readings =
                clocks.readings(page.stream().map(IncidentRow::number).toList(), acting.now());
        Sight sight = Sight.of(acting.caller().isOfDesk() ? Sight.Level.STAFF : Sight.Level.REQUESTER);
        return page.stream()
                .map(row -> row.clocked(ClocksShown.of(sight, readings.getOrDefault(row.number(), List.of()))))
                .toList();
    }

    /** The sort values that name a row's place in an order. */
    public List<Object> place(IncidentSort sort, IncidentRow row) {
        return keys(sort, row.priority(), row.openedAt(), row.dueMicros(), row.number());
    }

    /** Whole records, {@code limit} at the most. */
    public Listing<IncidentRecord> records(IncidentFilter filter, List<Object> after, int limit) {
        Caller caller = acting.caller();
        List<Incident> read = lists.incidents(filter, sights.condition(caller), after, limit + 1);
        List<IncidentRecord> stored =
                read.stream().limit(limit).map(desk::recordOf).toList();
        Incident last = read.size() > limit ? read.get(limit - 1) : null;
        Map<String, List<ClockRecord>> readings =
                clocks.readings(stored.stream().map(IncidentRecord::number).toList(), acting.now());
        List<IncidentRecord> shown = stored.stream()
                .map(incident -> shown(incident.clocked(readings.getOrDefault(incident.number(), List.of())), caller))
                .toList();
        return new Listing<>(shown, last == null ? null : keys(filter.sort(), stored.get(limit - 1), last.dueAt()));
    }

    // Suppliers are few and their lists short; what they are shown may lie in the past, and be less.
    private IncidentRow shown(IncidentRow row) {
        IncidentReading.Seen seen = reading.see(row.number());
        return IncidentRow.of(
                seen.incident(), seen.sight().isFrozen() ? seen.sight().until() : row.changedAt());
    }

    private IncidentRecord shown(IncidentRecord incident, Caller caller) {
        Sight sight = sights.of(caller, incident);
        return sight.isFrozen() ? reading.incident(incident.number()) : desk.shown(incident, caller, sight);
    }

    /** How many there are, up to a cap. */
    public int count(IncidentFilter filter, int cap) {
        return lists.count(filter, sights.condition(acting.caller()), cap);
    }

    private static List<Object> keys(IncidentSort sort, IncidentRecord incident, long dueAt) {
        return keys(sort, incident.priority(), incident.openedAt(), dueAt, incident.number());
    }

    private static List<Object> keys(IncidentSort sort, int priority, Instant openedAt, long dueAt, String number) {
        return sort.columns().stream()
                .map(column -> switch (column) {
                    case "priority" -> (Object) priority;
                    case "opened_at" -> Instants.toMicros(openedAt);
                    case "due_at" -> dueAt;
                    default -> number;
                })
                .toList();
    }
}
