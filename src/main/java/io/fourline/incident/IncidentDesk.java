package io.fourline.incident;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.Chains;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.incident.model.Incident;
import io.fourline.incident.model.IncidentFacts;
import io.fourline.incident.model.IncidentRights;
import io.fourline.incident.model.Sight;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.journal.Act;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.IllegalTransition;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.error.StaleVersion;
import io.fourline.sla.TicketClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Every act on an incident passes here twice: {@link #begin} locks it, looks who may do this and whether it can be done
 * now; {@link #finish} writes the journal and tells what follows. Between the two stands the verb.
 */
@ApplicationScoped
class IncidentDesk {

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentSight sights;

    @Inject
    Chains chains;

    @Inject
    Acting acting;

    @Inject
    IncidentJournal journal;

    @Inject
    TicketClocks clocks;

    /** An act under way. */
    record Work(
            IncidentAct kind,
            Incident incident,
            IncidentRecord was,
            Map<String, Object> before,
            Sight sight,
            ChainPlan chain,
            Caller caller,
            Instant at) {

        String number() {
            return was.number();
        }
    }

    /**
     * @throws NotFound when there is no such incident, or the caller may not see it
     * @throws Forbidden when the caller sees it but may not do this
     * @throws IllegalTransition when its state does not allow this
     * @throws StaleVersion when it has changed since the sender read it
     */
    Work begin(IncidentAct kind, OnIncident command) {
        String number = command.number();
        Instant at = journal.lock(number);
        Incident incident = Optional.ofNullable(at)
                .flatMap(locked -> incidents.incident(number))
                .orElseThrow(() -> unknown(number));
        return admit(kind, command, incident, at);
    }

    /** Refuses what {@link #begin} would, without holding the incident: for an act that takes long to prepare. */
    void refuseEarly(IncidentAct kind, OnIncident command) {
        Incident incident = incidents.incident(command.number()).orElseThrow(() -> unknown(command.number()));
        admit(kind, command, incident, acting.now());
        incidents.forget(incident);
    }

    private Work admit(IncidentAct kind, OnIncident command, Incident incident, Instant at) {
        String number = incident.number();
        Map<String, Object> before = IncidentFacts.of(incident);
        IncidentRecord was = IncidentRecord.of(number, incident.revision(), before);
        Caller caller = acting.caller();
        Sight sight = sights.of(caller, was);
        if (sight.isNone()) {
            throw unknown(number);
        }
        ChainPlan chain = chainOf(was);
        if (!IncidentRights.permits(kind, caller, sight, was)) {
            throw new Forbidden("notYourAct", kind.verb());
        }
        StaleVersion.unlessAt(number, command.version(), was.version());
        refuseImpossible(kind, was, caller, sight, chain);
        return new Work(kind, incident, was, before, sight, chain, caller, at);
    }

    /** Begins an act that follows from another of the caller's, and so needs no right of its own. */
    Work beginWith(IncidentAct kind, String number) {
        Instant at = journal.lock(number);
        Incident incident = incidents.incident(number).orElseThrow(() -> unknown(number));
        Map<String, Object> before = IncidentFacts.of(incident);
        IncidentRecord was = IncidentRecord.of(number, incident.revision(), before);
        Caller caller = acting.caller();
        Sight sight = Sight.of(Sight.Level.STAFF);
        ChainPlan chain = chainOf(was);
        refuseImpossible(kind, was, caller, sight, chain);
        return new Work(kind, incident, was, before, sight, chain, caller, at);
    }

    private static void refuseImpossible(
            IncidentAct kind, IncidentRecord was, Caller caller, Sight sight, ChainPlan chain) {
        if (!was.isLive()) {
            throw new RuleViolated("importedRecord", was.number());
        }
        boolean accepted = kind == IncidentAct.ACCEPT && was.accepted();
        boolean noSupplier = kind == IncidentAct.SUPPLIER_REFERENCE && !IncidentRights.possible(kind, was, chain);
        if (accepted || noSupplier || !kind.allowedIn(was.state())) {
            throw new IllegalTransition(
                    was.state().name(),
                    kind.noun() == null ? kind.verb() : kind.noun(),
                    IncidentRights.allowed(caller, sight, was, chain));
        }
    }

    /** A wait ends by a rule of the desk. */
    IncidentRecord resumeBySystem(String number, String rule) {
        Work work = beginWith(IncidentAct.RESUME, number);
        work.incident().resume();
        return finishAs(Caller.SYSTEM_NAME, work, act(work).with("rule", rule));
    }

    /** Journals the act and returns the incident as its doer may see it now. */
    IncidentRecord finish(Work work, Act act) {
        return finishAs(work.caller().name(), work, act);
    }

    /** Journals the act under another name than the caller's, such as the desk's own. */
    IncidentRecord finishAs(String actor, Work work, Act act) {
        Act whole = act.by(actor).at(work.at()).changing(work.before(), IncidentFacts.of(work.incident()));
        return record(whole, work.incident(), work.was(), work.caller());
    }

    /** Journals the opening of an incident. */
    IncidentRecord opened(Incident incident, Act act) {
        incidents.add(incident);
        Act whole = act.changing(null, IncidentFacts.of(incident));
        return record(whole, incident, null, acting.caller());
    }

    private IncidentRecord record(Act act, Incident incident, IncidentRecord was, Caller caller) {
        return shown(clocked(journal.record(act, incident, was), act.at()), caller);
    }

    /** The incident with what its clocks show, or showed, at an instant. */
    IncidentRecord clocked(IncidentRecord incident, Instant at) {
        return incident.clocked(clocks.readings(incident.number(), at));
    }

    /** The incident as its reader is shown it, with what they may do. */
    IncidentRecord shown(IncidentRecord incident, Caller caller) {
        return shown(incident, caller, sights.of(caller, incident));
    }

    IncidentRecord shown(IncidentRecord incident, Caller caller, Sight sight) {
        ChainPlan chain = chainOf(incident);
        IncidentRecord allowing = incident.allowing(IncidentRights.allowed(caller, sight, incident, chain))
                .clocked(ClocksShown.of(sight, incident.clocks()));
        return switch (sight.level()) {
            case STAFF -> allowing;
            case SUPPLIER ->
                allowing.asShown(
                        chain.showsRequester() ? incident.requester() : null,
                        incident.organisation(),
                        incident.supplierReference(),
                        incident.supplierAnswer());
            default -> allowing.asShown(incident.requester(), incident.organisation(), null, null);
        };
    }

    ChainPlan chainOf(IncidentRecord incident) {
        return chains.chainOrDefault(incident.chain()).orElseThrow(() -> new RuleViolated("noChain"));
    }

    /** The incident as it stands, whoever asks. */
    IncidentRecord recordOf(Incident incident) {
        return incidents.recordOf(incident);
    }

    /** Whether there is such an incident and the caller may see it. */
    boolean isSeen(Caller caller, String number) {
        return incidents
                .incident(number)
                .filter(incident -> !sights.of(caller, recordOf(incident)).isNone())
                .isPresent();
    }

    Act act(Work work) {
        return Act.of(work.number(), work.kind().verb());
    }

    static NotFound unknown(String number) {
        return new NotFound("incident", number);
    }
}
