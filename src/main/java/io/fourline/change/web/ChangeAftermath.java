package io.fourline.change.web;

import io.fourline.change.CausedIncident;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.incident.IncidentLookup;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.IncidentsOnItems.OnItem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Incidents that a change has caused, or may have: those on its items that came soon after it began. */
@Named
@RequestScoped
public class ChangeAftermath {

    @Inject
    ChangeReading reading;

    @Inject
    ChangeView view;

    @Inject
    IncidentLookup lookup;

    private final List<Suspect> proposed = new ArrayList<>();
    private final List<Suspect> judged = new ArrayList<>();

    /**
     * An incident with what has been said of it.
     *
     * @param row {@code null} where the reader does not see it
     * @param verdict {@code null} while nobody has said anything
     */
    public record Suspect(String number, IncidentRow row, CausedIncident.Verdict verdict) {}

    @PostConstruct
    void read() {
        ChangeRecord change = view.getChange();
        List<String> waiting = view.may("incidents")
                ? reading.proposedIncidents(change.number()).stream()
                        .map(OnItem::number)
                        .toList()
                : List.of();
        List<String> all = new ArrayList<>(waiting);
        change.causedIncidents().forEach(one -> all.add(one.incident()));
        Map<String, IncidentRow> seen = new HashMap<>();
        lookup.rows(all).forEach(row -> seen.put(row.number(), row));
        waiting.forEach(number -> proposed.add(new Suspect(number, seen.get(number), null)));
        change.causedIncidents()
                .forEach(one -> judged.add(new Suspect(one.incident(), seen.get(one.incident()), one.verdict())));
    }

    public List<Suspect> getProposed() {
        return proposed;
    }

    public List<Suspect> getJudged() {
        return judged;
    }
}
