package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.journal.Journal;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.sla.Pin;
import io.fourline.ticket.Accountable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** By which version of its terms an incident is measured, moved by hand. */
@Stateless
@Accountable
public class IncidentTerms {

    @Inject
    IncidentDesk desk;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    /**
     * Moves one incident; what has elapsed stays, since each stretch of its life is counted by the terms of that time.
     *
     * @return whether it was moved: not when it stands there already, or has come under other terms meanwhile
     */
    public boolean repin(RepinIncident command) {
        Checks checks = new Checks();
        String reason = checks.text("reason", command.reason(), TextRule.PROSE);
        checks.done();
        Work work = desk.begin(IncidentAct.REPIN, command);
        Pin was = work.incident().pin();
        if (was == null
                || was.equals(command.pin())
                || !was.code().equals(command.pin().code())) {
            return false;
        }
        work.incident().measureBy(command.pin());
        desk.finish(work, desk.act(work).because(reason));
        return true;
    }

    /** Keeps in the history of the terms that running tickets have been moved to one of their versions. */
    public void adopted(AdoptTerms command, int moved) {
        journal.record(acting.act("terms:" + command.code(), "adopt")
                .because(command.reason().strip())
                .with("version", command.label())
                .with("tickets", moved));
    }
}
