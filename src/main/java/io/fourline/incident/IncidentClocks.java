package io.fourline.incident;

import io.fourline.identity.Directory;
import io.fourline.incident.model.Incident;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.sla.TicketClocks;
import io.fourline.terms.TermsSelection;
import io.fourline.terms.TermsSelection.Chosen;
import io.fourline.terms.TermsSelection.Criteria;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which terms an incident is measured by, and its timeline, kept in the transaction of each act. */
@ApplicationScoped
public class IncidentClocks {

    /** After the journal, before notices. */
    private static final int AFTER_THE_JOURNAL = 200;

    @Inject
    TicketClocks clocks;

    @Inject
    TermsSelection selection;

    @Inject
    Directory directory;

    @Inject
    IncidentRepository incidents;

    /** The terms for an incident, among the versions in force at its opening, and why these. */
    Optional<Chosen> choose(Incident incident) {
        IncidentRecord record = incidents.recordOf(incident);
        return selection.select(criteria(record), record.openedAt());
    }

    /** Selects the terms of an incident anew. */
    void select(Incident incident) {
        IncidentRecord record = incidents.recordOf(incident);
        incident.measureBy(selection.select(criteria(record), record.openedAt(), incident.pin()));
    }

    private Criteria criteria(IncidentRecord record) {
        boolean vip = Optional.ofNullable(record.requester())
                .flatMap(directory::person)
                .filter(Directory.Person::vip)
                .isPresent();
        return new Criteria(record.organisation(), record.service(), record.category(), record.priority(), vip);
    }

    /** Keeps the timeline, and on the incident its next deadline. */
    public void follow(@Observes @Priority(AFTER_THE_JOURNAL) IncidentActed acted) {
        String number = acted.now().number();
        clocks.follow(
                        number,
                        IncidentStretch.of(acted.act().after(), acted.act().at()),
                        acted.was() == null)
                .ifPresent(
                        deadline -> incidents.incident(number).ifPresent(incident -> incident.due(deadline.micros())));
    }
}
