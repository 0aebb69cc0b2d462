package io.fourline.problem.web;

import io.fourline.incident.IncidentLookup;
import io.fourline.incident.IncidentRow;
import io.fourline.problem.ProblemEnding;
import io.fourline.problem.ProblemEnding.Foreseen;
import io.fourline.problem.ProblemReading;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemState;
import io.fourline.ticket.TicketGlance;
import io.fourline.ticket.TicketReading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a problem is bound to, as its page shows it: incidents, the changes that are to remove it, its duplicates. */
@Named
@RequestScoped
public class ProblemBonds {

    private static final Set<String> OVER = Set.of("CLOSED", "REJECTED", "CANCELLED");

    @Inject
    ProblemView view;

    @Inject
    ProblemReading reading;

    @Inject
    ProblemEnding ending;

    @Inject
    TicketReading tickets;

    @Inject
    IncidentLookup lookup;

    private List<Incident> incidents;
    private List<Remedy> remedies;
    private List<String> duplicates;

    /**
     * An incident it is behind.
     *
     * @param row {@code null} where the reader does not see it
     * @param fate what has become of it with the problem: key of the words, {@code null} for nothing
     */
    public record Incident(String number, IncidentRow row, String fate) {}

    /** A change that is to remove it; {@code glance} is {@code null} where the reader does not see it. */
    public record Remedy(String number, TicketGlance glance) {}

    @PostConstruct
    void read() {
        ProblemRecord problem = view.getProblem();
        Map<String, IncidentRow> seen = new HashMap<>();
        lookup.rows(problem.incidents()).forEach(row -> seen.put(row.number(), row));
        Map<String, String> fates = new HashMap<>();
        if (view.getAsOf() == null && problem.resolvedAt() != null) {
            ending.preview(problem.number(), problem.resolutionCode())
                    .forEach(one -> fates.put(one.number(), fate(one)));
        }
        incidents = problem.incidents().stream()
                .map(number -> new Incident(number, seen.get(number), fates.get(number)))
                .toList();
        remedies = problem.changes().stream()
                .map(number ->
                        new Remedy(number, tickets.glance("change", number).orElse(null)))
                .toList();
        duplicates = view.getAsOf() == null ? reading.duplicates(problem.number()) : List.of();
    }

    private static String fate(Foreseen happened) {
        return switch (happened.fate()) {
            case LEAVE -> null;
            case INFORM, RESOLVE -> "problem.fated." + (happened.refusals().isEmpty() ? happened.fate() : "refused");
        };
    }

    public List<Incident> getIncidents() {
        return incidents;
    }

    public List<Remedy> getRemedies() {
        return remedies;
    }

    /** Numbers of the problems that ended as duplicates of it. */
    public List<String> getDuplicates() {
        return duplicates;
    }

    /** Whether all that was to remove it is over, so that its manager has to say how it ends. */
    public boolean isFixOver() {
        return view.getProblem().state() == ProblemState.FIX_IN_CHANGE
                && remedies.stream()
                        .allMatch(one -> one.glance() != null
                                && OVER.contains(one.glance().state()));
    }
}
