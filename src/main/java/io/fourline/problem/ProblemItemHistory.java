package io.fourline.problem;

import io.fourline.cmdb.ItemEvent;
import io.fourline.cmdb.ItemHistorySource;
import io.fourline.identity.Acting;
import io.fourline.problem.model.Problem;
import io.fourline.problem.model.Standing;
import io.fourline.problem.store.ProblemLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The problems of a configuration item, for those who see problems. */
@ApplicationScoped
public class ProblemItemHistory implements ItemHistorySource {

    @Inject
    ProblemLists lists;

    @Inject
    ProblemStandings standings;

    @Inject
    Acting acting;

    @Override
    public List<ItemEvent> eventsOf(String item, List<Object> after, int limit) {
        if (standings.of(acting.caller()) == Standing.NONE) {
            return List.of();
        }
        return lists.problems(ProblemFilter.concerning(item), after, limit).stream()
                .map(Problem::record)
                .map(problem -> new ItemEvent(
                        ProblemKind.WORD,
                        problem.number(),
                        problem.title(),
                        problem.state().name(),
                        "problem.state." + problem.state(),
                        problem.openedAt(),
                        "/problems/problem.xhtml?number=" + problem.number()))
                .toList();
    }
}
