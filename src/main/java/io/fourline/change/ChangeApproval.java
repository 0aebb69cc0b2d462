package io.fourline.change;

import io.fourline.change.model.Change;
import io.fourline.change.model.StagePolicy;
import io.fourline.change.model.SubmissionRule;
import io.fourline.identity.Directory;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.TicketWork;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** How a change comes to be allowed, or not: assessed, submitted, voted on, rejected. */
@Stateless
@Accountable
public class ChangeApproval {

    @Inject
    ChangeDesk desk;

    @Inject
    StagePlan plan;

    @Inject
    ChangeScheduling scheduling;

    @Inject
    Directory directory;

    public ChangeRecord assess(OnChange command) {
        TicketWork<Change> work = desk.begin(ChangeAct.ASSESS, command);
        work.ticket().assess();
        return desk.finish(work);
    }

    /** @throws RuleViolated with everything that its model asks for and that is missing */
    public ChangeRecord submit(SubmitChange command) {
        TicketWork<Change> work = desk.begin(ChangeAct.SUBMIT, command);
        ChangeRecord change = work.ticket().record();
        List<Reason> missing = SubmissionRule.missing(change);
        if (!missing.isEmpty()) {
            throw new RuleViolated(missing);
        }
        work.ticket().submit(plan.stages(change, command.stages(), work.at()), work.at());
        return desk.finish(work, work.act().with("collisions", scheduling.known(change)));
    }

    /** @throws RuleViolated after the stage's deadline */
    public ChangeRecord vote(VoteOnChange command) {
        Checks checks = new Checks();
        checks.required("vote", command.vote());
        boolean refusal = command.vote() == Ballot.Choice.REJECT;
        String reason = refusal
                ? checks.text("reason", command.reason(), TextRule.PROSE)
                : checks.optionalText("reason", command.reason(), TextRule.DESCRIPTION);
        checks.done();
        TicketWork<Change> work = desk.begin(ChangeAct.VOTE, command);
        ChangeRecord change = work.ticket().record();
        Stage stage = change.presentStage();
        List<Reason> against = StagePolicy.reasonsAgainst(stage, work.at());
        if (!against.isEmpty()) {
            throw new RuleViolated(against);
        }
        String caller = work.caller().name();
        String voter = StagePolicy.votesFor(change, caller);
        Ballot ballot = new Ballot(voter, caller, command.vote(), reason, work.at());
        work.ticket().poll(StagePolicy.vote(change, ballot), work.at());
        return desk.finish(
                work,
                work.act()
                        .onBehalfOf(voter.equals(caller) ? null : voter)
                        .because(reason)
                        .with("stage", stage.name())
                        .with("vote", command.vote().name())
                        .with("collisions", scheduling.known(change)));
    }

    /** A voter names who votes in their place until the stage is decided. */
    public ChangeRecord delegate(DelegateVote command) {
        TicketWork<Change> work = desk.begin(ChangeAct.DELEGATE, command);
        ChangeRecord change = work.ticket().record();
        String delegate = command.delegate();
        Checks checks = new Checks();
        boolean fits = delegate == null
                || !delegate.equals(change.requester())
                        && !delegate.equals(work.caller().name())
                        && directory
                                .person(delegate)
                                .filter(Directory.Person::active)
                                .filter(person -> person.roles().stream().anyMatch(StagePolicy::votes))
                                .isPresent();
        checks.that(fits, "delegate", "unfitDelegate", delegate);
        checks.done();
        work.ticket().poll(StagePolicy.delegate(change, work.caller().name(), delegate), work.at());
        return desk.finish(work);
    }

    /** Gives the present stage more time, also when its time is over. */
    public ChangeRecord extend(ExtendVoting command) {
        Checks checks = new Checks();
        checks.required("deadline", command.deadline());
        String reason = checks.text("reason", command.reason(), TextRule.PROSE);
        checks.done();
        TicketWork<Change> work = desk.begin(ChangeAct.EXTEND, command);
        checks.that(command.deadline().isAfter(work.at()), "deadline", "notAhead");
        checks.done();
        ChangeRecord change = work.ticket().record();
        work.ticket().poll(StagePolicy.extend(change, Instants.kept(command.deadline())), work.at());
        return desk.finish(work, work.act().because(reason));
    }

    public ChangeRecord reject(OnChange command) {
        String reason = Reasons.required(command.reason());
        TicketWork<Change> work = desk.begin(ChangeAct.REJECT, command);
        work.ticket().reject(work.at());
        return desk.finish(work, work.act().because(reason));
    }

    public ChangeRecord cancel(OnChange command) {
        String reason = Reasons.required(command.reason());
        TicketWork<Change> work = desk.begin(ChangeAct.CANCEL, command);
        work.ticket().cancel(work.at());
        return desk.finish(work, work.act().because(reason));
    }
}
