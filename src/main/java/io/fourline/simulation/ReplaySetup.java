package io.fourline.simulation;

import io.fourline.calendar.Calendars;
import io.fourline.calendar.WorkingTime;
import io.fourline.shared.time.Instants;
import io.fourline.simulation.TicketReplay.Side;
import io.fourline.sla.Book;
import io.fourline.sla.CompiledTerms;
import io.fourline.terms.TermsSelection;
import io.fourline.terms.TermsVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes what a run has taken down ready for reading tickets by it. */
@ApplicationScoped
public class ReplaySetup {

    @Inject
    Calendars calendars;

    @Inject
    Book pins;

    @Inject
    TermsSelection selection;

    /** @param asOf when the run began: tickets of this desk, and the terms in force, are taken as of then */
    TicketReplay replay(ReplayBasis basis, Instant asOf) {
        List<TermsVersion> inForce = selection.inForce(asOf);
        TermsVersion draft = new TermsVersion(basis.terms(), ReplayBasis.DRAFT, basis.plan(), asOf, null, null);
        Side drafted = new Side(compiled(basis), new Selection(draft, inForce));
        Optional<TermsVersion> base = Optional.ofNullable(basis.base()).flatMap(pin -> inForce.stream()
                .filter(version -> version.name().equals(pin.terms()))
                .findFirst());
        Side published = base.map(version -> new Side(pins.terms(basis.base()), new Selection(version, inForce)))
                .orElse(null);
        return new TicketReplay(basis.terms(), drafted, published, pins, Instants.toMicros(asOf));
    }

    private CompiledTerms compiled(ReplayBasis basis) {
        Map<String, WorkingTime> drafts = basis.calendarDrafts().entrySet().stream()
                .collect(Collectors.toMap(
                        calendar -> calendar.getKey() + '@' + ReplayBasis.DRAFT,
                        calendar -> new WorkingTime(calendar.getValue())));
        Function<String, WorkingTime> open =
                name -> drafts.containsKey(name) ? drafts.get(name) : calendars.workingTime(name);
        return new CompiledTerms(
                basis.calendars().terms(), basis.plan(), basis.calendars().calendars(), open);
    }
}
