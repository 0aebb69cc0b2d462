package io.fourline.report;

import io.fourline.escalation.ChainMeasures;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentSight;
import io.fourline.report.store.ChainHistory;
import io.fourline.shared.error.Forbidden;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The chain report over any set of incidents the caller may see, and the incidents behind its figures. */
@Stateless
public class ChainReporting {

    @Inject
    ChainHistory history;

    @Inject
    IncidentSight sights;

    @Inject
    Acting acting;

    /** The figures, and how the incidents flowed. */
    public record Figures(ChainReport report, ChainFlow flow) {}

    /** A figure whose incidents can be listed. */
    public enum Measure {
        CONTAINED(ChainMeasures::containedInLine1),
        NOT_CONTAINED(measures -> !measures.containedInLine1()),
        HANDED_OVER(measures -> measures.handOvers() > 0),
        TEAM_RETURNED(measures -> measures.teams().returned()),
        LINE_RETURNED(measures -> measures.lines().returned()),
        PERSON_RETURNED(measures -> measures.persons().returned()),
        PUSHED_TO_FRONT(measures -> !measures.pushToFrontAllPairs()),
        NOT_PUSHED_TO_FRONT(ChainMeasures::pushToFrontAllPairs);

        private final Predicate<ChainMeasures> holds;

        Measure(Predicate<ChainMeasures> holds) {
            this.holds = holds;
        }
    }

    /** @throws Forbidden for requesters and suppliers, who see tickets but not the desk's work */
    public Figures report(ChainFilter filter) {
        Caller caller = reader();
        ChainFigures figures = new ChainFigures();
        history.read(filter, sights.condition(caller), (number, events) -> figures.add(events));
        return new Figures(figures.report(), figures.flow());
    }

    /** Numbers of the incidents behind a figure, the first {@code limit} of them. */
    public List<String> incidents(ChainFilter filter, Measure measure, int limit) {
        Caller caller = reader();
        List<String> numbers = new ArrayList<>();
        history.read(filter, sights.condition(caller), (number, events) -> {
            if (numbers.size() < limit && measure.holds.test(ChainMeasures.of(events))) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    private Caller reader() {
        Caller caller = acting.caller();
        if (caller.roles().stream().allMatch(role -> role == Role.REQUESTER || role == Role.SUPPLIER)) {
            throw new Forbidden("notYourReport");
        }
        return caller;
    }
}
