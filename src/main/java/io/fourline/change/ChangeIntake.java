package io.fourline.change;

import io.fourline.change.model.Change;
import io.fourline.change.model.ChangeRights;
import io.fourline.change.model.Proposal;
import io.fourline.change.store.ChangeRepository;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.journal.Act;
import io.fourline.shared.error.Forbidden;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.TicketWork;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/** Changes are raised and described here. */
@Stateless
@Accountable
public class ChangeIntake {

    @Inject
    ChangeDesk desk;

    @Inject
    ChangeKind kind;

    @Inject
    ChangeRepository changes;

    @Inject
    ChangeTemplates templates;

    @Inject
    ProposalCheck check;

    @Inject
    Acting acting;

    /** @throws Forbidden for those who may not raise changes */
    public ChangeRecord draft(DraftChange command) {
        Caller caller = acting.caller();
        if (!ChangeRights.mayRaise(caller)) {
            throw new Forbidden("notYourAct", "draft");
        }
        ChangeTemplates.Filled filled = templates.fill(command);
        Proposal proposal = check.checked(filled.draft());
        Instant at = acting.now();
        Change change = new Change(changes.nextNumber(), command.model(), proposal, caller.name(), at);
        if (filled.template() != null) {
            change.follow(filled.template().code(), filled.template().version());
        }
        change.assign(command.assignee(), command.implementer(), command.team());
        changes.add(change);
        desk.opened(change, Act.of(change.number(), "open").by(caller.name()).at(at));
        return kind.shown(change, caller);
    }

    /** Describes it better; what it is to do is fixed once others have been asked. */
    public ChangeRecord correct(CorrectChange command) {
        TicketWork<Change> work = desk.begin(ChangeAct.CORRECT, command);
        ChangeRecord was = work.ticket().record();
        DraftChange corrected = command.correction().apply(draftOf(was));
        work.ticket().propose(check.checked(corrected));
        work.ticket().assign(corrected.assignee(), corrected.implementer(), corrected.team());
        return desk.finish(work);
    }

    private static DraftChange draftOf(ChangeRecord was) {
        return new DraftChange(
                was.title(),
                was.description(),
                was.model(),
                was.template(),
                was.service(),
                was.configurationItems(),
                was.from(),
                was.to(),
                was.risk().answers(),
                was.plans(),
                was.priority(),
                was.reason(),
                was.impact(),
                was.assignee(),
                was.implementer(),
                was.team());
    }
}
