package io.fourline.terms;

import io.fourline.identity.Acting;
import io.fourline.shared.error.NotFound;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockRecord;
import io.fourline.sla.Explanation;
import io.fourline.sla.SegmentRecord;
import io.fourline.sla.TicketClocks;
import io.fourline.terms.ClockExplanation.Reasons;
import io.fourline.ticket.TicketNumber;
import io.fourline.ticket.TicketReading;
import io.fourline.ticket.Watched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The clocks of problems and changes, and why they show what they show. */
@ApplicationScoped
public class TicketExplanation implements ClockExplaining {

    @Inject
    TicketReading reading;

    @Inject
    TicketClocks clocks;

    @Inject
    TermsMeasuring measuring;

    @Inject
    Acting acting;

    @Override
    public boolean isFor(String number) {
        return TicketNumber.PROBLEM.matches(number) || TicketNumber.CHANGE.matches(number);
    }

    /** What the clocks of a problem or a change show now; none where no terms are for it. */
    public List<ClockRecord> clocks(String number) {
        reading.watched(number);
        return clocks.readings(number, acting.now());
    }

    @Override
    public ClockExplanation explain(String number, String kindName) {
        Watched ticket = reading.watched(number);
        ClockKind kind = ClockKind.named(kindName).orElseThrow(() -> new NotFound("clock", kindName));
        Instant at = acting.now();
        Explanation told = clocks.explain(number, kind, at).orElseThrow(() -> new NotFound("clock", kindName));
        String named = told.reading().terms();
        return new ClockExplanation(
                number,
                ticket.priority(),
                clocks.zone(number, kind).map(ZoneId::getId).orElse(null),
                ClockRecord.of(told.reading()),
                told.segments().stream()
                        .map(segment -> SegmentRecord.of(segment, true))
                        .toList(),
                measuring
                        .chosen(ticket)
                        .filter(chosen -> chosen.pin().terms().equals(named))
                        .map(Reasons::of)
                        .orElse(null));
    }
}
