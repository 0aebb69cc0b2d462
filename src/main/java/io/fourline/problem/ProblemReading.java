package io.fourline.problem;

import io.fourline.identity.Acting;
import io.fourline.journal.Fold;
import io.fourline.problem.store.ProblemLists;
import io.fourline.shared.error.NotFound;
import io.fourline.ticket.TicketReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads one problem: as it stands, and as it stood. */
@Stateless
public class ProblemReading {

    private static final int MOST_REMOVED = 20;

    @Inject
    ProblemDesk desk;

    @Inject
    ProblemKind kind;

    @Inject
    TicketReading reading;

    @Inject
    ProblemLists lists;

    @Inject
    Acting acting;

    /** @throws NotFound when there is no such problem, or the caller may not see it */
    public ProblemRecord problem(String number) {
        return desk.shown(reading.see(kind, number, "read").record());
    }

    /**
     * The problem as it stood, entries at that instant included.
     *
     * @throws NotFound also before its opening
     */
    public ProblemRecord asOf(String number, Instant instant) {
        Map<String, Object> facts = reading.asOf(kind, number, instant);
        return ProblemRecord.of(number, (Integer) facts.get(Fold.VERSION), facts);
    }

    /**
     * Numbers of the problems that ended as duplicates of this one.
     *
     * @throws NotFound when there is no such problem, or the caller may not see it
     */
    public List<String> duplicates(String number) {
        reading.see(kind, number);
        return lists.duplicatesOf(number);
    }

    /** Problems that this change is to remove, the newest first; none for those who are not told of problems. */
    public List<ProblemRecord> removedBy(String change) {
        return acting.caller().isOfDesk()
                ? lists.removedBy(change, MOST_REMOVED).stream()
                        .map(problem -> desk.shown(problem.record()))
                        .toList()
                : List.of();
    }
}
