package io.fourline.problem;

import io.fourline.identity.Acting;
import io.fourline.problem.model.Problem;
import io.fourline.problem.store.ProblemLists;
import io.fourline.shared.listing.Listing;
import io.fourline.shared.time.Instants;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Lists of problems. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProblemQueue {

    @Inject
    ProblemLists lists;

    @Inject
    ProblemDesk desk;

    @Inject
    ProblemStandings standings;

    @Inject
    Acting acting;

    /** Whole records, {@code limit} at the most. */
    public Listing<ProblemRecord> records(ProblemFilter filter, List<Object> after, int limit) {
        standings.requireSight(acting.caller());
        Listing<Problem> read =
                Listing.cut(lists.problems(filter, after, limit + 1), limit, last -> keys(filter.sort(), last));
        return new Listing<>(
                read.items().stream().map(Problem::record).map(desk::shown).toList(), read.next());
    }

    /** How many there are, up to a cap. */
    public int count(ProblemFilter filter, int cap) {
        standings.requireSight(acting.caller());
        return lists.count(filter, cap);
    }

    private static List<Object> keys(ProblemSort sort, Problem last) {
        ProblemRecord problem = last.record();
        return sort.columns().stream()
                .map(column -> switch (column) {
                    case "priority" -> (Object) problem.priority();
                    case "opened_at" -> Instants.toMicros(problem.openedAt());
                    case "due_at" -> last.measure().dueAt();
                    default -> problem.number();
                })
                .toList();
    }
}
