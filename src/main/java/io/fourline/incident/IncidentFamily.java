package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.incident.store.IncidentLists;
import io.fourline.shared.time.Instants;
import io.fourline.sla.TicketClocks;
import io.fourline.ticket.LinkKind;
import io.fourline.ticket.model.Link;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An incident and its children as those read them who conduct it; whether the caller may is for the caller of these to ask. */
@Stateless
public class IncidentFamily {

    private static final IncidentSight.Condition ALL = new IncidentSight.Condition("1 = 1", List.of());
    private static final int OWN = 20;

    @Inject
    TicketRepository tickets;

    @Inject
    IncidentAudience audience;

    @Inject
    IncidentLists lists;

    @Inject
    IncidentSight sights;

    @Inject
    TicketClocks clocks;

    @Inject
    Acting acting;

    /** What likely children share with their parent. */
    public record Alike(Collection<String> services, Collection<String> items, Instant since) {}

    /** The incident itself with what its clocks show. */
    public Optional<IncidentRow> parent(String number) {
        return lists.rowsOf(List.of(number), ALL).stream()
                .findFirst()
                .map(row -> row.clocked(clocks.readings(number, acting.now())));
    }

    /** The children of an incident, by number. */
    public List<IncidentRow> children(String parent) {
        List<String> numbers = childrenOf(parent);
        return numbers.isEmpty()
                ? List.of()
                : lists.rowsOf(numbers, ALL).stream()
                        .sorted((one, other) -> one.number().compareTo(other.number()))
                        .toList();
    }

    /** Whom an incident and its children that are not over concern, and by which of them: their own before the parent. */
    public Map<String, String> concerned(String parent) {
        Map<String, String> concerned = new LinkedHashMap<>();
        List<IncidentRow> rows = Stream.concat(children(parent).stream(), parent(parent).stream())
                .filter(IncidentFamily::isNotOver)
                .toList();
        rows.forEach(row -> concerned.putIfAbsent(row.requester(), row.number()));
        Map<String, Set<String>> byNumber = audience.of(rows);
        rows.forEach(row -> byNumber.get(row.number()).forEach(who -> concerned.putIfAbsent(who, row.number())));
        return concerned;
    }

    /** What somebody has raised as, or as a child of, the parent, and is not over; the newest. */
    public Optional<String> ownOf(String parent, String account) {
        IncidentSight.Condition about = new IncidentSight.Condition(
                "i.number = ? or exists (select 1 from ticket_link l where l.ticket = i.number and l.other = ?"
                        + " and l.kind = 'CHILD_OF')",
                List.of(parent, parent));
        return lists.rows(IncidentFilter.raisedBy(account), about, null, OWN).stream()
                .filter(IncidentFamily::isNotOver)
                .map(IncidentRow::number)
                .findFirst();
    }

    private static boolean isNotOver(IncidentRow row) {
        return row.state().isOpen() || row.state() == IncidentState.RESOLVED;
    }

    /**
     * Open incidents that may well be children: of the same services or on the same items, opened since then, as far as
     * the caller sees them; newest first.
     */
    public List<IncidentRow> likely(String parent, Alike alike, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(parent, Instants.toMicros(alike.since())));
        List<String> ways = new ArrayList<>();
        addWay("i.service", alike.services(), ways, parameters);
        addWay("i.configuration_item", alike.items(), ways, parameters);
        if (ways.isEmpty()) {
            return List.of();
        }
        IncidentSight.Condition sight = sights.condition(acting.caller());
        parameters.addAll(sight.parameters());
        String sql = "i.number <> ? and i.opened_at >= ? and i.major = false and (" + String.join(" or ", ways)
                + ") and not exists (select 1 from ticket_link l where l.ticket = i.number and l.kind = 'CHILD_OF')"
                + " and (" + sight.sql() + ")";
        return lists.rows(IncidentFilter.everythingOpen(), new IncidentSight.Condition(sql, parameters), null, limit);
    }

    private static void addWay(String column, Collection<String> codes, List<String> ways, List<Object> parameters) {
        if (!codes.isEmpty()) {
            ways.add(column + " in (" + String.join(", ", Collections.nCopies(codes.size(), "?")) + ")");
            parameters.addAll(codes);
        }
    }

    private List<String> childrenOf(String parent) {
        return tickets.links(parent).stream()
                .filter(link -> link.kind() == LinkKind.CHILD_OF && link.other().equals(parent))
                .map(Link::ticket)
                .distinct()
                .toList();
    }
}
