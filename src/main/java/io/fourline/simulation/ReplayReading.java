package io.fourline.simulation;

import io.fourline.simulation.ReplayRecord.Behind;
import io.fourline.simulation.store.PastTickets;
import io.fourline.simulation.store.PastTickets.Range;
import io.fourline.simulation.store.PastTickets.Scope;
import io.fourline.simulation.store.ReplayTickets;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Reads past tickets for a replay, a range at a time, each in a short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReplayReading {

    private static final int SHARES = 50;
    private static final int FEWEST = 500;
    private static final int MOST = 20_000;

    @Inject
    PastTickets past;

    @Inject
    ReplayTickets tickets;

    /** The ranges of a period, about fifty, so that progress is seen and a cancellation soon heard. */
    public List<Range> ranges(Scope scope) {
        long size = Math.max(FEWEST, Math.min(MOST, past.count(scope) / SHARES));
        return past.ranges(scope, (int) size);
    }

    /** Reads one range, keeps the tickets behind its figures, and adds it up. */
    public Tally replay(String run, Scope scope, Range range, TicketReplay replay) {
        Tally tally = new Tally();
        List<Behind> behind = new ArrayList<>();
        past.read(scope, range, ticket -> {
            TicketReplay.Result result = replay.replay(ticket);
            tally.add(ticket, result);
            for (ClockOutcome outcome : result.outcomes()) {
                if (outcome.isLate()) {
                    behind.add(new Behind(ticket.number(), ticket.service(), outcome));
                }
            }
        });
        tickets.add(run, behind);
        return tally;
    }
}
