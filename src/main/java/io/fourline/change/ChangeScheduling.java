package io.fourline.change;

import io.fourline.change.model.Change;
import io.fourline.change.model.SubmissionRule;
import io.fourline.schedule.Collision;
import io.fourline.schedule.Collisions;
import io.fourline.schedule.Findings;
import io.fourline.schedule.Question;
import io.fourline.schedule.Slot;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.time.Instants;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.TicketWork;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When a change is done and by whom: its window promised, people named, work begun. */
@Stateless
@Accountable
public class ChangeScheduling {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Inject
    ChangeDesk desk;

    @Inject
    Collisions collisions;

    @Inject
    ProposalCheck check;

    @Inject
    StagePlan plan;

    /**
     * Promises the window; scheduling again moves it.
     *
     * @throws RuleViolated when it lies in the past, the change is not approved, or something collides and no reason is
     *     given to do it all the same
     */
    public ChangeRecord schedule(ScheduleChange command) {
        String reason = Reasons.optional(command.reason());
        Checks checks = new Checks();
        ProposalCheck.window(checks, command.from(), command.to());
        checks.done();
        TicketWork<Change> work = desk.begin(ChangeAct.SCHEDULE, command);
        Change change = work.ticket();
        if (command.from() != null) {
            change.moveTo(Instants.kept(command.from()), Instants.kept(command.to()));
        }
        refuseUnready(change.record(), work.at());
        collisions.takeTurns();
        List<Collision> found = weigh(change.record(), reason);
        change.schedule(work.at());
        return desk.finish(work, work.act().because(reason).with("collisions", told(found)));
    }

    private static void refuseUnready(ChangeRecord change, Instant at) {
        List<Reason> reasons = new ArrayList<>(SubmissionRule.missing(change));
        if (change.from() == null) {
            reasons.add(Reason.at("from", "neededToSubmit"));
        } else if (!change.to().isAfter(at)) {
            reasons.add(Reason.at("from", "windowPast"));
        } else if (change.from().isBefore(at) && change.model() != ChangeModel.EMERGENCY) {
            reasons.add(Reason.at("from", "windowPast"));
        }
        if (change.model() == ChangeModel.NORMAL && !change.approved()) {
            reasons.add(Reason.of("notApproved"));
        }
        if (!reasons.isEmpty()) {
            throw new RuleViolated(reasons.stream().distinct().toList());
        }
    }

    /** Work begins; an emergency that nobody has approved yet asks its approvers now. */
    public ChangeRecord start(OnChange command) {
        String reason = Reasons.optional(command.reason());
        TicketWork<Change> work = desk.begin(ChangeAct.START, command);
        ChangeRecord change = work.ticket().record();
        List<Reason> missing = SubmissionRule.missing(change);
        if (!missing.isEmpty()) {
            throw new RuleViolated(missing);
        }
        boolean emergency = change.model() == ChangeModel.EMERGENCY;
        List<Collision> found =
                change.from() == null ? List.of() : emergency ? find(change).collisions() : weigh(change, reason);
        if (emergency && change.approval() == null) {
            work.ticket().ask(plan.stages(change, null, work.at()), work.at());
        }
        work.ticket().start(work.at());
        return desk.finish(
                work,
                work.act()
                        .because(reason)
                        .with("collisions", told(found))
                        .with("outsideWindow", isOutside(change, work.at())));
    }

    /** Whether work that begins now does so at another time than was promised. */
    public boolean isOutsideWindow(ChangeRecord change) {
        return isOutside(change, desk.now());
    }

    /** Whether its window is over before anything has been done in it. */
    public boolean isOver(ChangeRecord change) {
        return change.to() != null && !change.to().isAfter(desk.now());
    }

    private static boolean isOutside(ChangeRecord change, Instant at) {
        return change.from() != null && (at.isBefore(change.from()) || !at.isBefore(change.to()));
    }

    /** Names who answers for it and who carries it out. */
    public ChangeRecord assign(AssignChange command) {
        TicketWork<Change> work = desk.begin(ChangeAct.ASSIGN, command);
        Checks checks = new Checks();
        check.people(command.assignee(), command.implementer(), command.team(), checks);
        checks.done();
        work.ticket().assign(command.assignee(), command.implementer(), command.team());
        return desk.finish(work);
    }

    /** What a change's window collides with now; nothing while it has none. */
    public Findings find(ChangeRecord change) {
        return change.from() == null ? Findings.NONE : find(change, new Slot(change.from(), change.to()));
    }

    /** What another window would collide with; the next free one never lies in the past. */
    public Findings find(ChangeRecord change, Slot slot) {
        Findings found = collisions.find(question(change, slot));
        Slot next = found.nextFreeSlot();
        Instant soonest = desk.now();
        return next == null || next.from().isAfter(soonest)
                ? found
                : later(found, collisions.find(question(change, ahead(slot, soonest))));
    }

    private static Findings later(Findings found, Findings ahead) {
        return new Findings(found.collisions(), ahead.nextFreeSlot(), ahead.noSlot());
    }

    private static Slot ahead(Slot slot, Instant soonest) {
        long quarter = QUARTER.toSeconds();
        Instant from = Instant.ofEpochSecond((soonest.getEpochSecond() / quarter + 1) * quarter);
        return new Slot(from, from.plus(slot.length()));
    }

    private static Question question(ChangeRecord change, Slot slot) {
        return new Question(slot, change.configurationItems(), change.service(), change.implementer(), change.number());
    }

    /** A window as it is typed. */
    public Slot window(Instant from, Instant to) {
        Checks checks = new Checks();
        checks.required("from", from);
        ProposalCheck.window(checks, from, to);
        checks.done();
        return new Slot(Instants.kept(from), Instants.kept(to));
    }

    private List<Collision> weigh(ChangeRecord change, String reason) {
        List<Collision> found = find(change).collisions();
        if (!found.isEmpty() && reason == null) {
            List<Reason> against = new ArrayList<>();
            against.add(Reason.at("reason", "collides", found.size()));
            found.forEach(collision -> against.add(Reason.of(
                    "collision",
                    collision.cause().name(),
                    collision.with(),
                    String.join(" \u203a ", collision.path()),
                    first(collision.path()),
                    last(collision.path()))));
            throw new RuleViolated(against);
        }
        return found;
    }

    private static String first(List<String> path) {
        return path.isEmpty() ? "" : path.get(0);
    }

    private static String last(List<String> path) {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** What a change's window collides with now, as the journal keeps what was known when something was decided. */
    public List<Object> known(ChangeRecord change) {
        return told(find(change).collisions());
    }

    private static List<Object> told(List<Collision> found) {
        return found.stream()
                .map(collision -> (Object) (collision.kind().name() + ' ' + collision.with()))
                .toList();
    }
}
