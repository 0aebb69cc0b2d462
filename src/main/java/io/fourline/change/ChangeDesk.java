package io.fourline.change;

import io.fourline.change.model.Change;
import io.fourline.identity.Acting;
import io.fourline.journal.Act;
import io.fourline.ticket.TicketCommand;
import io.fourline.ticket.TicketDesk;
import io.fourline.ticket.TicketWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What every act on a change begins and ends with. */
@ApplicationScoped
class ChangeDesk {

    @Inject
    TicketDesk desk;

    @Inject
    ChangeKind kind;

    @Inject
    Acting acting;

    TicketWork<Change> begin(ChangeAct act, TicketCommand command) {
        return desk.begin(kind, act, command);
    }

    /** Journals the act and gives the change as its doer sees it now. */
    ChangeRecord finish(TicketWork<Change> work) {
        return finish(work, work.act());
    }

    ChangeRecord finish(TicketWork<Change> work, Act act) {
        desk.finish(work, act);
        return kind.shown(work.ticket(), work.caller());
    }

    Instant now() {
        return acting.now();
    }

    void opened(Change change, Act act) {
        desk.opened(kind, change, act);
    }
}
