package io.fourline.incident;

import io.fourline.ticket.store.TicketRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whom incidents concern: who raised them, and who watches them. */
@ApplicationScoped
class IncidentAudience {

    private static final int AT_ONCE = 500;

    @Inject
    TicketRepository tickets;

    /** Account names by the incident's number, its requester first. */
    Map<String, Set<String>> of(Collection<IncidentRow> rows) {
        Map<String, Set<String>> concerned = new TreeMap<>();
        rows.forEach(row -> concerned.put(row.number(), new LinkedHashSet<>()));
        rows.stream()
                .filter(row -> row.requester() != null)
                .forEach(row -> concerned.get(row.number()).add(row.requester()));
        List<String> numbers = List.copyOf(concerned.keySet());
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            tickets.watchersOf(numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)))
                    .forEach(watcher -> concerned.get(watcher.ticket()).add(watcher.account()));
        }
        return concerned;
    }
}
