package io.fourline.ticket;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.IllegalTransition;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.error.StaleVersion;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/**
 * Every act on a problem or a change passes here twice: {@link #begin} locks it, looks who may do this and whether it
 * can be done now; {@link #finish} writes the journal and tells what follows. Between the two stands the verb.
 */
@ApplicationScoped
public class TicketDesk {

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Measuring measuring;

    @Inject
    Event<TicketActed> followers;

    /**
     * @throws NotFound when there is no such ticket, or the caller may not see it
     * @throws Forbidden when the caller sees it but may not do this
     * @throws IllegalTransition when its state does not allow this
     * @throws StaleVersion when it has changed since the sender read it
     */
    public <T extends JournaledTicket> TicketWork<T> begin(TicketKind<T> kind, TicketVerb verb, TicketCommand command) {
        Instant at = hold(kind, command.number());
        return admit(kind, verb, command, kind.ticket(command.number()).orElseThrow(), at);
    }

    /** Refuses what {@link #begin} would, without holding the ticket: for an act that takes long to prepare. */
    public <T extends JournaledTicket> void refuseEarly(TicketKind<T> kind, TicketVerb verb, TicketCommand command) {
        T ticket = kind.ticket(command.number()).orElseThrow(() -> unknown(kind, command.number()));
        admit(kind, verb, command, ticket, acting.now());
        kind.forget(ticket);
    }

    /** Begins an act that follows from another one, or from a rule of the desk, and so needs no right of its own. */
    public <T extends JournaledTicket> TicketWork<T> beginWith(TicketKind<T> kind, TicketVerb verb, String number) {
        Instant at = hold(kind, number);
        T ticket = kind.ticket(number).orElseThrow();
        refuseImpossible(kind, verb, acting.caller(), ticket);
        return new TicketWork<>(kind, verb, ticket, ticket.facts(), acting.caller(), at);
    }

    /** Journals the act under its doer's name. */
    public void finish(TicketWork<?> work, Act act) {
        finishAs(work.caller().name(), work, act);
    }

    /** Journals the act under another name than the caller's, such as the desk's own. */
    public <T extends JournaledTicket> void finishAs(String actor, TicketWork<T> work, Act act) {
        choose(work.kind(), work.ticket());
        Act whole = act.by(actor)
                .at(work.at())
                .changing(work.before(), work.ticket().facts());
        record(work.kind(), work.ticket(), whole);
    }

    /** Journals the opening of a ticket that has just been added to its table. */
    public <T extends JournaledTicket> void opened(TicketKind<T> kind, T ticket, Act act) {
        // Looking for its terms may write the row, which must know by then when it was changed.
        ticket.journaled(ticket.revision(), act.at());
        choose(kind, ticket);
        record(kind, ticket, act.changing(null, ticket.facts()));
    }

    // Before the entry, which tells by which terms the ticket is measured from here on.
    private <T extends JournaledTicket> void choose(TicketKind<T> kind, T ticket) {
        ticket.measure().by(measuring.choose(kind.watched(ticket)));
    }

    private <T extends JournaledTicket> void record(TicketKind<T> kind, T ticket, Act act) {
        Map<String, Object> facts = act.after();
        Act whole = act.from(acting.door()).about((String) facts.get("requester"));
        ticket.journaled(journal.record(whole), act.at());
        measuring.follow(kind.watched(ticket), Instants.toMicros(act.at())).ifPresent(deadline -> ticket.measure()
                .due(deadline.micros()));
        followers.fire(new TicketActed(kind.word(), ticket, whole));
        kind.flush();
    }

    private Instant hold(TicketKind<?> kind, String number) {
        Instant at = kind.isNumber(number) ? journal.lock(number, acting.now()) : null;
        if (at == null) {
            throw unknown(kind, number);
        }
        return at;
    }

    private <T extends JournaledTicket> TicketWork<T> admit(
            TicketKind<T> kind, TicketVerb verb, TicketCommand command, T ticket, Instant at) {
        Caller caller = acting.caller();
        if (!kind.isSeenBy(caller, ticket)) {
            throw unknown(kind, command.number());
        }
        if (!kind.permits(verb, caller, ticket)) {
            throw new Forbidden("notYourAct", verb.verb());
        }
        StaleVersion.unlessAt(ticket.number(), command.version(), ticket.revision());
        refuseImpossible(kind, verb, caller, ticket);
        return new TicketWork<>(kind, verb, ticket, ticket.facts(), caller, at);
    }

    private static <T extends JournaledTicket> void refuseImpossible(
            TicketKind<T> kind, TicketVerb verb, Caller caller, T ticket) {
        if (!ticket.isLive()) {
            throw new RuleViolated("importedRecord", ticket.number());
        }
        if (!kind.allows(verb, ticket)) {
            throw new IllegalTransition(
                    ticket.stateName(), verb.noun() == null ? verb.verb() : verb.noun(), kind.allowed(caller, ticket));
        }
    }

    static NotFound unknown(TicketKind<?> kind, String number) {
        return new NotFound(kind.word(), number);
    }
}
