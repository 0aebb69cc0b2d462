package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentReading.Seen;
import io.fourline.incident.model.Incident;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.shared.error.NotFound;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockRecord;
import io.fourline.sla.Explanation;
import io.fourline.sla.SegmentRecord;
import io.fourline.sla.TicketClocks;
import io.fourline.terms.ClockExplaining;
import io.fourline.terms.ClockExplanation;
import io.fourline.terms.ClockExplanation.Reasons;
import io.fourline.ticket.TicketNumber;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Explains an incident's clocks, as far as the caller may see them. */
@Stateless
@LocalBean
@Local(ClockExplaining.class)
public class IncidentExplanation implements ClockExplaining {

    @Inject
    IncidentReading reading;

    @Inject
    TicketClocks clocks;

    @Inject
    IncidentClocks terms;

    @Inject
    IncidentRepository incidents;

    @Inject
    Acting acting;

    @Override
    public boolean isFor(String number) {
        return TicketNumber.INCIDENT.matches(number);
    }

    @Override
    public ClockExplanation explain(String number, String kindName) {
        Seen seen = reading.see(number, "readClock");
        ClockKind kind = ClockKind.named(kindName)
                .filter(asked -> ClocksShown.shows(seen.sight(), asked))
                .orElseThrow(() -> new NotFound("clock", kindName));
        Instant at = seen.sight().isFrozen() ? seen.sight().until() : acting.now();
        Explanation told = clocks.explain(number, kind, at).orElseThrow(() -> new NotFound("clock", kindName));
        boolean inside = seen.sight().isStaff();
        List<SegmentRecord> segments = told.segments().stream()
                .map(segment -> SegmentRecord.of(segment, inside))
                .toList();
        return new ClockExplanation(
                number,
                seen.incident().priority(),
                clocks.zone(number, kind).map(ZoneId::getId).orElse(null),
                ClockRecord.of(told.reading()),
                segments,
                inside ? chosen(number, told.reading().terms()) : null);
    }

    private Reasons chosen(String number, String named) {
        Optional<Incident> incident = incidents.incident(number);
        return incident.flatMap(terms::choose)
                .filter(chosen -> chosen.pin().terms().equals(named))
                .map(Reasons::of)
                .orElse(null);
    }
}
