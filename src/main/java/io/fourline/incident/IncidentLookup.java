package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.incident.store.IncidentLists;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Incidents that another kind of ticket names. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IncidentLookup {

    private static final int AT_ONCE = 500;
    private static final int LIKE_IT = 30;

    @Inject
    IncidentLists lists;

    @Inject
    IncidentSight sights;

    @Inject
    IncidentAudience audience;

    @Inject
    Acting acting;

    /** These incidents as far as the caller may see them, by number; the others are left out. */
    public List<IncidentRow> rows(Collection<String> numbers) {
        List<IncidentRow> rows = new ArrayList<>();
        each(numbers, some -> rows.addAll(lists.rowsOf(some, sights.condition(acting.caller()))));
        rows.sort(Comparator.comparing(IncidentRow::number));
        return rows;
    }

    /**
     * This incident and the newest ones like it that the caller may see: on the same item, or else of the same category
     * of its service.
     */
    public List<IncidentRow> alike(String number) {
        List<String> alike = lists.alike(number, LIKE_IT);
        List<IncidentRow> rows = new ArrayList<>(rows(alike));
        rows.sort(Comparator.comparing(IncidentRow::openedAt).reversed());
        return rows;
    }

    /** Who is told when somebody says something in public about one of these, or resolves it: account names, by number. */
    public Map<String, Set<String>> audience(List<IncidentRow> rows) {
        Map<String, Set<String>> told = audience.of(rows);
        rows.stream().filter(row -> row.assignee() != null).forEach(row -> told.get(row.number())
                .add(row.assignee()));
        told.values().forEach(accounts -> accounts.remove(acting.caller().name()));
        return told;
    }

    private static void each(Collection<String> numbers, Consumer<List<String>> ask) {
        List<String> wanted = List.copyOf(numbers);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            ask.accept(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)));
        }
    }
}
