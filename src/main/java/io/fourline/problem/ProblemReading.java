package io.fourline.problem;

import io.fourline.journal.Fold;
import io.fourline.shared.error.NotFound;
import io.fourline.ticket.TicketReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Reads one problem: as it stands, and as it stood. */
@Stateless
public class ProblemReading {

    @Inject
    ProblemDesk desk;

    @Inject
    ProblemKind kind;

    @Inject
    TicketReading reading;

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
}
