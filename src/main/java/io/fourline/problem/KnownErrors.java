package io.fourline.problem;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentReading;
import io.fourline.incident.IncidentRecord;
import io.fourline.problem.model.Problem;
import io.fourline.problem.store.ProblemLists;
import io.fourline.problem.store.ProblemTexts;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The known errors that line 1 is offered now, whole, with their symptoms and workarounds. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KnownErrors {

    private static final int FIRST_OF_MANY = 200;

    @Inject
    ProblemLists lists;

    @Inject
    ProblemTexts texts;

    @Inject
    ProblemStandings standings;

    @Inject
    IncidentReading incidents;

    @Inject
    Acting acting;

    /**
     * A known error and what it has in common with an incident.
     *
     * @param words whether its text tells of the same
     */
    public record Match(ProblemRecord problem, boolean words, boolean item, boolean service, boolean category) {

        int weight() {
            return (words ? 8 : 0) + (item ? 4 : 0) + (service && category ? 2 : 0) + (service ? 1 : 0);
        }
    }

    /**
     * Those that tell of the same, or concern the item, service or category of an incident; the closest first.
     *
     * @param alike numbers of those whose text tells of the same
     */
    public List<Match> fitting(String incident, List<String> alike, int limit) {
        standings.requireSight(acting.caller());
        IncidentRecord record = incidents.see(incident).incident();
        return Stream.concat(
                        texts.problems(alike).stream(),
                        lists
                                .knownErrors(
                                        record.service(), record.category(), record.configurationItem(), FIRST_OF_MANY)
                                .stream()
                                .filter(problem -> !alike.contains(problem.number())))
                .map(Problem::record)
                .filter(ProblemRecord::knownError)
                .map(problem -> match(problem, alike.contains(problem.number()), record))
                .sorted(Comparator.comparingInt(Match::weight)
                        .reversed()
                        .thenComparing(match -> match.problem().priority())
                        .thenComparing(match -> match.problem().number()))
                .limit(limit)
                .toList();
    }

    private static Match match(ProblemRecord problem, boolean words, IncidentRecord incident) {
        return new Match(
                problem,
                words,
                incident.configurationItem() != null
                        && problem.configurationItems().contains(incident.configurationItem()),
                problem.service() != null && problem.service().equals(incident.service()),
                problem.category() != null && problem.category().equals(incident.category()));
    }

    /**
     * Every published one, by number, for what is looked up while somebody works.
     *
     * @param after the last number of the page before; empty for the first page
     */
    public List<ProblemRecord> published(String after, int limit) {
        standings.requireSight(acting.caller());
        return lists.publishedAfter(after, limit).stream().map(Problem::record).toList();
    }
}
