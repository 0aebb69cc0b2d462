package io.fourline.incident;

import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.CustodyLog;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.incident.model.Incident;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.sla.ClockKind;
import io.fourline.sla.LineKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Hands an incident on when the time of its line is used up: no findings, no skipped line, and the journal says by which terms. */
@ApplicationScoped
class IncidentLines implements LineKeeper {

    @Inject
    IncidentDesk desk;

    @Inject
    IncidentRepository incidents;

    @Inject
    CustodyLog custody;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    @Override
    public void hold(String ticket) {
        acting.asSystem();
        journal.lock(ticket, acting.now());
    }

    @Override
    public boolean canHandOn(String ticket, int line) {
        return incidents
                .incident(ticket)
                .map(desk::recordOf)
                .filter(incident -> incident.isLive() && incident.line() == line)
                .filter(incident -> IncidentAct.ESCALATE.allowedIn(incident.state()))
                .flatMap(incident -> desk.chainOf(incident).next(line))
                .isPresent();
    }

    @Override
    public void handOn(String ticket, ClockKind clock, String terms) {
        Work work = desk.beginWith(IncidentAct.ESCALATE, ticket);
        ChainPlan.Line next = work.chain().next(work.was().line()).orElseThrow();
        Incident incident = work.incident();
        incident.handTo(next.number(), next.team());
        Act act = desk.act(work)
                .with("rule", "budget")
                .with("clock", clock.name())
                .with("terms", terms)
                .because("budget " + clock + ", " + terms);
        custody.handOver(
                new CustodyLog.HandOver(
                        ticket,
                        next.number(),
                        next.team(),
                        act.verb(),
                        Caller.SYSTEM_NAME,
                        act.reason(),
                        null,
                        Map.of()),
                work.at());
        desk.finishAs(Caller.SYSTEM_NAME, work, act);
    }
}
