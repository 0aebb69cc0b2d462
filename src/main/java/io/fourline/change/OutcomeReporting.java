package io.fourline.change;

import io.fourline.catalog.Catalog;
import io.fourline.change.OutcomeReport.Row;
import io.fourline.change.store.ClosedChanges;
import io.fourline.change.store.ClosedChanges.Tally;
import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.Chains;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.shared.error.Forbidden;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How changes end, and which of them nobody has looked at for what they may have caused. */
@Stateless
public class OutcomeReporting {

    private static final Duration LOOKED_BACK = Duration.ofDays(30);
    private static final int MOST_CHANGES = 200;

    @Inject
    ClosedChanges closed;

    @Inject
    ChangeReading reading;

    @Inject
    Directory directory;

    @Inject
    Catalog catalog;

    @Inject
    Chains chains;

    @Inject
    Acting acting;

    /** A change with incidents that it may have caused, and that nobody has said anything about. */
    public record Unjudged(ChangeRecord change, List<SuspectIncident> incidents) {}

    /** @throws Forbidden for requesters and suppliers, who do not see the desk's work */
    public OutcomeReport report(OutcomeFilter filter) {
        requireDesk();
        List<Tally> tallies = closed.tallies(filter).stream()
                .filter(tally -> filter.team() == null || filter.team().equals(team(tally)))
                .toList();
        return new OutcomeReport(
                row(null, tallies),
                rows(tallies, this::team),
                rows(tallies, Tally::service),
                rows(tallies.stream().filter(one -> one.template() != null).toList(), Tally::template),
                rows(tallies, Tally::model),
                rows(tallies, Tally::risk));
    }

    /** Changes begun lately with incidents to be judged, the latest begun first. */
    public List<Unjudged> unjudged() {
        requireDesk();
        Instant since = acting.now().minus(LOOKED_BACK);
        return reading.begunSince(since, MOST_CHANGES).stream()
                .map(change -> new Unjudged(change, reading.proposedIncidents(change.number())))
                .filter(one -> !one.incidents().isEmpty())
                .toList();
    }

    // Where a person and no team is named, it was the work of that person's team: the one on the service's chain.
    private String team(Tally tally) {
        if (tally.team() != null || tally.implementer() == null) {
            return tally.team();
        }
        List<String> teams = directory.person(tally.implementer()).stream()
                .flatMap(person -> person.teams().stream().sorted())
                .toList();
        List<String> onChain =
                catalog.service(tally.service()).flatMap(one -> chains.chainOrDefault(one.chain())).stream()
                        .flatMap(chain -> chain.lines().stream())
                        .map(ChainPlan.Line::team)
                        .filter(teams::contains)
                        .toList();
        return Stream.concat(onChain.stream(), teams.stream()).findFirst().orElse(null);
    }

    private static List<Row> rows(List<Tally> tallies, Function<Tally, String> kind) {
        Map<Optional<String>, List<Tally>> parts =
                tallies.stream().collect(Collectors.groupingBy(tally -> Optional.ofNullable(kind.apply(tally))));
        return parts.entrySet().stream()
                .map(part -> row(part.getKey().orElse(null), part.getValue()))
                .sorted(Comparator.comparingInt(Row::closed)
                        .reversed()
                        .thenComparing(row -> Objects.requireNonNullElse(row.key(), "")))
                .toList();
    }

    private static Row row(String key, List<Tally> tallies) {
        int all = tallies.stream().mapToInt(Tally::changes).sum();
        int successful = ended(tallies, ChangeOutcome.SUCCESSFUL);
        return new Row(
                key,
                all,
                successful,
                ended(tallies, ChangeOutcome.WITH_ISSUES),
                ended(tallies, ChangeOutcome.BACKED_OUT),
                ended(tallies, ChangeOutcome.FAILED),
                all == 0 ? null : Integer.valueOf(100 * successful / all),
                tallies.stream().mapToInt(Tally::causing).sum(),
                tallies.stream().mapToInt(Tally::outside).sum());
    }

    private static int ended(List<Tally> tallies, ChangeOutcome outcome) {
        return tallies.stream()
                .filter(tally -> tally.outcome() == outcome)
                .mapToInt(Tally::changes)
                .sum();
    }

    private void requireDesk() {
        if (!acting.caller().isOfDesk()) {
            throw new Forbidden("deskOnly");
        }
    }
}
