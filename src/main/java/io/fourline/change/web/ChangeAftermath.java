package io.fourline.change.web;

import io.fourline.change.CausedIncident;
import io.fourline.change.ChangeReading;
import io.fourline.change.ChangeRecord;
import io.fourline.change.SuspectIncident;
import io.fourline.change.SuspectIncident.Why;
import io.fourline.cmdb.Items;
import io.fourline.incident.IncidentLookup;
import io.fourline.incident.IncidentRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Incidents that a change has caused, or may have: those near it in the graph that came soon after it began, with why. */
@Named
@RequestScoped
public class ChangeAftermath {

    private static final String ARROW = " \u2192 ";

    @Inject
    ChangeReading reading;

    @Inject
    ChangeView view;

    @Inject
    ChangeWords words;

    @Inject
    IncidentLookup lookup;

    @Inject
    Items items;

    private final List<Suspect> proposed = new ArrayList<>();
    private final List<Suspect> judged = new ArrayList<>();

    /**
     * An incident with what has been said of it.
     *
     * @param row {@code null} where the reader does not see it
     * @param why what ties it to the change, or what was said of it
     * @param said {@code null} while nobody has said anything
     */
    public record Suspect(String number, IncidentRow row, String why, CausedIncident said) {}

    @PostConstruct
    void read() {
        ChangeRecord change = view.getChange();
        List<SuspectIncident> waiting = view.may("incidents") ? reading.proposedIncidents(change.number()) : List.of();
        List<String> all = new ArrayList<>();
        waiting.forEach(one -> all.add(one.incident()));
        change.causedIncidents().forEach(one -> all.add(one.incident()));
        Map<String, IncidentRow> seen = new HashMap<>();
        lookup.rows(all).forEach(row -> seen.put(row.number(), row));
        waiting.forEach(one -> proposed.add(new Suspect(one.incident(), seen.get(one.incident()), why(one), null)));
        change.causedIncidents()
                .forEach(one -> judged.add(new Suspect(one.incident(), seen.get(one.incident()), one.reason(), one)));
    }

    private String why(SuspectIncident one) {
        Duration after = one.after();
        String key = "change.suspect." + one.why();
        String path = one.path().stream().map(items::name).collect(Collectors.joining(ARROW));
        String name = one.why() == Why.SAME_SERVICE
                ? words.value("service", view.getChange().service())
                : path;
        return words.words().of(key, name, after.toDays(), after.toHoursPart(), after.toMinutesPart());
    }

    public List<Suspect> getProposed() {
        return proposed;
    }

    public List<Suspect> getJudged() {
        return judged;
    }
}
