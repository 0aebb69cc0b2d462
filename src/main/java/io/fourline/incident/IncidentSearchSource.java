package io.fourline.incident;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.incident.model.Incident;
import io.fourline.incident.store.IncidentLists;
import io.fourline.incident.store.IncidentTexts;
import io.fourline.search.SearchDocument;
import io.fourline.search.SearchReading;
import io.fourline.search.SearchSource;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Incidents for the search, open to the same people as everywhere: {@link IncidentSight} decides. */
@ApplicationScoped
public class IncidentSearchSource implements SearchSource {

    /** The word for incidents in the search. */
    public static final String KIND = "incident";

    @Inject
    IncidentTexts texts;

    @Inject
    IncidentDocuments documents;

    @Inject
    IncidentLists lists;

    @Inject
    IncidentSight sights;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> keyOf(String subject) {
        return TicketNumber.INCIDENT.matches(subject) ? Optional.of(subject) : Optional.empty();
    }

    @Override
    public List<SearchDocument> documents(Collection<String> keys) {
        return made(texts.incidents(keys));
    }

    @Override
    public List<SearchDocument> after(String key, int limit) {
        return made(texts.after(key, limit));
    }

    private List<SearchDocument> made(List<Incident> incidents) {
        return incidents.isEmpty() ? List.of() : documents.of(incidents);
    }

    @Override
    public List<SearchReading> readings(Caller caller) {
        if (caller.hasAny(IncidentSight.OVERSIGHT)) {
            return List.of(new SearchReading(SearchDocument.INTERNAL, Set.of(IncidentDocuments.DESK)));
        }
        List<SearchReading> readings = new ArrayList<>();
        Set<String> tokens = new HashSet<>();
        tokens.add(IncidentDocuments.watcher(caller.name()));
        if (caller.has(Role.AGENT)) {
            Set<String> inside = new HashSet<>(tokens);
            caller.teams().forEach(team -> inside.add(IncidentDocuments.team(team)));
            readings.add(new SearchReading(SearchDocument.INTERNAL, inside));
        }
        if (caller.has(Role.SUPPLIER)) {
            caller.teams()
                    .forEach(team -> readings.add(new SearchReading(
                            IncidentDocuments.supplierLayer(team), Set.of(IncidentDocuments.team(team)))));
        }
        tokens.add(IncidentDocuments.requester(caller.name()));
        if (caller.seesOrganisation() && caller.organisation() != null) {
            tokens.add(IncidentDocuments.organisation(caller.organisation()));
        }
        readings.add(new SearchReading(SearchDocument.PUBLIC, tokens));
        return readings;
    }

    @Override
    public Map<String, Set<String>> visible(Caller caller, Collection<String> keys) {
        List<IncidentRow> rows = lists.rowsOf(List.copyOf(keys), sights.condition(caller));
        Map<String, Set<String>> layers = new HashMap<>();
        if (caller.hasAny(IncidentSight.OVERSIGHT)) {
            rows.forEach(row -> layers.put(row.number(), Set.of(SearchDocument.INTERNAL)));
        } else if (!rows.isEmpty()) {
            Eyes eyes = eyes(caller, rows.stream().map(IncidentRow::number).toList());
            rows.forEach(row -> layers.put(row.number(), eyes.layers(row)));
        }
        return layers;
    }

    private Eyes eyes(Caller caller, List<String> numbers) {
        boolean asTeam = caller.hasAny(Role.AGENT, Role.SUPPLIER);
        return new Eyes(
                caller,
                asTeam ? texts.hadBy(numbers, caller.teams()) : Set.of(),
                asTeam ? texts.watchedBy(numbers, caller.name()) : Set.of());
    }

    /** What the caller's teams have had, and what the caller watches. */
    private record Eyes(Caller caller, Set<String> had, Set<String> watched) {

        Set<String> layers(IncidentRow row) {
            boolean had = had().contains(row.number());
            if (caller.has(Role.AGENT) && (had || caller.isIn(row.team()) || watched.contains(row.number()))) {
                return Set.of(SearchDocument.INTERNAL);
            }
            Set<String> layers = new HashSet<>();
            if (caller.has(Role.SUPPLIER) && had) {
                caller.teams().forEach(team -> layers.add(IncidentDocuments.supplierLayer(team)));
            } else {
                layers.add(SearchDocument.PUBLIC);
            }
            return layers;
        }
    }

    @Override
    public String page(Caller caller, String key) {
        boolean outside = !caller.isOfDesk() && !caller.has(Role.SUPPLIER);
        return (outside ? "/requests/request.xhtml?number=" : "/incidents/incident.xhtml?number=") + key;
    }
}
