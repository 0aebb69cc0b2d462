package io.fourline.terms;

import io.fourline.identity.Directory;
import io.fourline.identity.Directory.Person;
import io.fourline.sla.Phase;
import io.fourline.sla.Pin;
import io.fourline.sla.Stretch;
import io.fourline.sla.TicketClocks;
import io.fourline.sla.TicketClocks.Deadline;
import io.fourline.terms.TermsSelection.Chosen;
import io.fourline.terms.TermsSelection.Criteria;
import io.fourline.ticket.Measuring;
import io.fourline.ticket.Watched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Puts problems and changes under terms, and keeps their timelines in the transaction of each act. */
@ApplicationScoped
public class TermsMeasuring implements Measuring {

    /** Problems and changes are not on the chain's lines, and no budget of a line counts for them. */
    private static final int NO_LINE = 0;

    @Inject
    TermsSelection selection;

    @Inject
    TicketClocks clocks;

    @Inject
    Directory directory;

    /** Among the versions in force when it was opened; where the terms are still the right ones, the version stays. */
    @Override
    public Pin choose(Watched ticket) {
        boolean measured = ticket.phase() != null && !ticket.phase().isOver();
        return measured ? selection.select(criteria(ticket), ticket.openedAt(), ticket.pin()) : ticket.pin();
    }

    /** The terms for a ticket, among the versions in force at its opening, and why these. */
    Optional<Chosen> chosen(Watched ticket) {
        return selection.select(criteria(ticket), ticket.openedAt());
    }

    private Criteria criteria(Watched ticket) {
        Optional<Person> requester = Optional.ofNullable(ticket.requester()).flatMap(directory::person);
        return new Criteria(
                ticket.kind(),
                requester.map(Person::organisation).orElse(null),
                ticket.service(),
                ticket.category(),
                ticket.priority(),
                requester.filter(Person::vip).isPresent());
    }

    @Override
    public Optional<Deadline> follow(Watched ticket, long atMicros) {
        if (ticket.phase() == null) {
            return Optional.empty();
        }
        Stretch stretch = new Stretch(
                atMicros,
                ticket.phase(),
                null,
                NO_LINE,
                ticket.team(),
                ticket.begun(),
                ticket.priority(),
                ticket.pin());
        return clocks.follow(ticket.number(), stretch, ticket.phase() == Phase.OPEN);
    }
}
