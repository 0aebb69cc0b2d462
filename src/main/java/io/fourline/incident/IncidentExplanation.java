package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.incident.ClockExplanation.Reasons;
import io.fourline.incident.IncidentReading.Seen;
import io.fourline.incident.model.Incident;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.shared.error.NotFound;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockRecord;
import io.fourline.sla.Explanation;
import io.fourline.sla.SegmentRecord;
import io.fourline.sla.TicketClocks;
import io.fourline.terms.TermsSelection.Chosen;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Explains an incident's clocks, as far as the caller may see them. */
@Stateless
public class IncidentExplanation {

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

    /** @throws NotFound when there is no such incident or clock, or the caller may not see it */
    public ClockExplanation explain(String number, String kindName) {
        Seen seen = reading.see(number, "readClock");
        ClockKind kind = kind(kindName)
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

    private static Optional<ClockKind> kind(String name) {
        return Arrays.stream(ClockKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private Reasons chosen(String number, String named) {
        Optional<Incident> incident = incidents.incident(number);
        return incident.flatMap(terms::choose)
                .filter(chosen -> chosen.pin().terms().equals(named))
                .map(IncidentExplanation::reasons)
                .orElse(null);
    }

    private static Reasons reasons(Chosen chosen) {
        return new Reasons(chosen.name(), chosen.matched(), chosen.asked(), chosen.matchedBy(), chosen.nextBest());
    }
}
