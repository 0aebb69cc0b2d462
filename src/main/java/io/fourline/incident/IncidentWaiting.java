package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.incident.IncidentDesk.Work;
import io.fourline.shared.text.Checks;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.Accountable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Work that stops and goes on; custody stays where it is. */
@Stateless
@Accountable
public class IncidentWaiting {

    @Inject
    IncidentDesk desk;

    @Inject
    Acting acting;

    /** Waits for something, or until an instant that must lie ahead. */
    public IncidentRecord waitFor(WaitIncident command) {
        Checks checks = new Checks();
        checks.required("reason", command.reason());
        checks.that(command.until() == null || command.until().isAfter(acting.now()), "until", "notAhead");
        checks.done();
        Work work = desk.begin(IncidentAct.WAIT, command);
        work.incident().waitFor(command.reason(), Instants.kept(command.until()));
        return desk.finish(work, desk.act(work));
    }

    public IncidentRecord resume(ResumeIncident command) {
        Work work = desk.begin(IncidentAct.RESUME, command);
        work.incident().resume();
        return desk.finish(work, desk.act(work));
    }
}
