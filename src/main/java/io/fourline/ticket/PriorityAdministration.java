package io.fourline.ticket;

import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.journal.Journal;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.text.Checks;
import io.fourline.ticket.model.PriorityRule;
import io.fourline.ticket.store.TicketRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The impact × urgency matrix, as administrators keep it: always whole, one edit for all of its cells. */
@Stateless
public class PriorityAdministration {

    private static final String SUBJECT = "priority-matrix";
    private static final int LEAST_URGENT = 5;

    /**
     * The whole matrix.
     *
     * @param version counts the cells' edits; in a command {@code null} for whatever it is now
     */
    public record Matrix(Map<Impact, Map<Urgency, Integer>> cells, Integer version) {}

    @Inject
    TicketRepository repository;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Event<PriorityMatrix.Changed> changed;

    public Matrix matrix() {
        return matrix(repository.priorityRules());
    }

    /** @throws StaleVersion when somebody else has changed it since */
    public Matrix edit(Matrix wanted) {
        acting.caller().require(Role.ADMINISTRATOR);
        journal.lock(SUBJECT, acting.now());
        List<PriorityRule> rules = repository.priorityRules();
        Matrix present = matrix(rules);
        StaleVersion.unlessAt(SUBJECT, wanted.version(), present.version());
        check(wanted);
        Map<String, Object> before = rules.isEmpty() ? null : facts(present);
        for (Impact impact : Impact.values()) {
            for (Urgency urgency : Urgency.values()) {
                give(rules, impact, urgency, wanted.cells().get(impact).get(urgency));
            }
        }
        journal.record(acting.act(SUBJECT, before == null ? "create" : "edit").changing(before, facts(wanted)));
        repository.flush();
        changed.fire(new PriorityMatrix.Changed());
        return matrix();
    }

    private static void check(Matrix wanted) {
        Checks checks = new Checks();
        checks.required("cells", wanted.cells());
        checks.done();
        for (Impact impact : Impact.values()) {
            Map<Urgency, Integer> row = wanted.cells().getOrDefault(impact, Map.of());
            for (Urgency urgency : Urgency.values()) {
                String field = "cells." + impact + "." + urgency;
                Integer priority = checks.required(field, row.get(urgency));
                checks.that(
                        priority == null || priority >= 1 && priority <= LEAST_URGENT, field, "range", 1, LEAST_URGENT);
            }
        }
        checks.done();
    }

    private void give(List<PriorityRule> rules, Impact impact, Urgency urgency, int priority) {
        Optional<PriorityRule> rule = find(rules, impact, urgency);
        if (rule.isPresent()) {
            rule.get().give(priority);
        } else {
            repository.add(new PriorityRule(impact, urgency, priority));
        }
    }

    private static Matrix matrix(List<PriorityRule> rules) {
        Map<Impact, Map<Urgency, Integer>> cells = new EnumMap<>(Impact.class);
        for (Impact impact : Impact.values()) {
            Map<Urgency, Integer> row = new EnumMap<>(Urgency.class);
            for (Urgency urgency : Urgency.values()) {
                row.put(
                        urgency,
                        find(rules, impact, urgency)
                                .map(PriorityRule::priority)
                                .orElse(PriorityMatrix.byWeight(impact, urgency)));
            }
            cells.put(impact, row);
        }
        return new Matrix(cells, rules.stream().mapToInt(PriorityRule::version).sum());
    }

    private static Optional<PriorityRule> find(List<PriorityRule> rules, Impact impact, Urgency urgency) {
        return rules.stream()
                .filter(rule -> rule.impact() == impact && rule.urgency() == urgency)
                .findFirst();
    }

    private static Map<String, Object> facts(Matrix matrix) {
        Map<String, Object> facts = new TreeMap<>();
        matrix.cells()
                .forEach((impact, row) ->
                        row.forEach((urgency, priority) -> facts.put(impact + "×" + urgency, priority)));
        return facts;
    }
}
