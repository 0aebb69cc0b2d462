package io.fourline.problem;

import io.fourline.problem.ProblemEnding.Outcome;
import io.fourline.problem.model.Problem;
import io.fourline.shared.error.IllegalTransition;
import io.fourline.shared.error.Reason;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
import io.fourline.ticket.TicketReading;
import io.fourline.ticket.TicketWork;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** How a problem ends, and how it comes back: resolved, reopened, closed, cancelled. */
@Stateless
@Accountable
public class ProblemResolution {

    @Inject
    ProblemDesk desk;

    @Inject
    TicketReading tickets;

    /**
     * Resolves the problem alone; {@link ProblemEnding} sees to its incidents. The problem whose duplicate it is goes on
     * with its incidents and items.
     *
     * @throws RuleViolated when it is said to be fixed while its cause is not known, or a duplicate of what does not go on
     */
    public ProblemRecord resolve(ResolveProblem command) {
        ProblemResolutionCode code = command.code() == null ? ProblemResolutionCode.FIXED : command.code();
        Checks checks = new Checks();
        String text = checks.text("text", command.text(), TextRule.PROSE);
        String original = checkOriginal(checks, code, command);
        checks.done();
        desk.refuseEarly(ProblemAct.RESOLVE, command);
        // Two that are called duplicates of each other at once are held in one order, whichever is asked first.
        boolean originalFirst = original != null && original.compareTo(command.number()) < 0;
        TicketWork<Problem> goingOn = originalFirst ? original(original) : null;
        TicketWork<Problem> work = desk.begin(ProblemAct.RESOLVE, command);
        ProblemRecord was = work.ticket().record();
        refuseStrangers(was, command.incidents());
        if (code == ProblemResolutionCode.FIXED && was.rootCause() == null) {
            throw new RuleViolated("causeUnknown");
        }
        if (original != null) {
            takeOver(originalFirst ? goingOn : original(original), was);
        }
        work.ticket().resolve(code, text, original, work.at());
        return desk.finish(work, work.act());
    }

    private String checkOriginal(Checks checks, ProblemResolutionCode code, ResolveProblem command) {
        String original = checks.optionalText("duplicateOf", command.duplicateOf(), TextRule.NAME);
        if (code != ProblemResolutionCode.DUPLICATE) {
            checks.that(original == null, "duplicateOf", "onlyOfDuplicate");
            return null;
        }
        if (checks.required("duplicateOf", original) != null) {
            checks.that(tickets.glance(ProblemKind.WORD, original).isPresent(), "duplicateOf", "unknown", original);
            checks.that(!original.equals(command.number()), "duplicateOf", "duplicateOfItself");
        }
        return original;
    }

    private TicketWork<Problem> original(String number) {
        try {
            TicketWork<Problem> work = desk.beginWith(ProblemAct.TAKE_OVER, number);
            String other = work.ticket().record().duplicateOf();
            if (other != null) {
                throw new RuleViolated(List.of(Reason.at("duplicateOf", "duplicateItself", number, other)));
            }
            return work;
        } catch (IllegalTransition over) {
            throw new RuleViolated(List.of(Reason.at("duplicateOf", "originalOver", number)));
        }
    }

    private void takeOver(TicketWork<Problem> original, ProblemRecord duplicate) {
        original.ticket().takeOver(duplicate);
        ProblemRecord now = original.ticket().record();
        if (now.incidents().size() > ProblemRegisters.MOST_LINKS
                || now.configurationItems().size() > ProblemRegisters.MOST_LINKS) {
            throw new RuleViolated("tooMany", ProblemRegisters.MOST_LINKS);
        }
        desk.finish(original, original.act().with("duplicate", duplicate.number()));
    }

    private static void refuseStrangers(ProblemRecord problem, Map<String, IncidentFate> incidents) {
        Checks checks = new Checks();
        if (incidents != null) {
            incidents
                    .keySet()
                    .forEach(number -> checks.that(
                            problem.incidents().contains(number), "incidents", "notLinked", number, problem.number()));
        }
        checks.done();
    }

    /** Keeps what has become of the incidents of a resolved problem. */
    public ProblemRecord follow(ActOnProblem command, List<Outcome> outcomes) {
        TicketWork<Problem> work = desk.begin(ProblemAct.FOLLOW, command);
        List<Map<String, Object>> kept = outcomes.stream().map(Outcome::facts).toList();
        return desk.finish(work, work.act().with("incidents", kept));
    }

    /** The failure is back. */
    public ProblemRecord reopen(ActOnProblemBecause command) {
        String reason = reason(command);
        return desk.act(ProblemAct.REOPEN, command, work -> work.ticket().reopen(), entry -> entry.because(reason));
    }

    /** @param command its reason is what the review found, {@code null} for nothing worth telling */
    public ProblemRecord close(ActOnProblemBecause command) {
        Checks checks = new Checks();
        String review = checks.optionalText("reason", command.reason(), TextRule.DESCRIPTION);
        checks.done();
        return desk.act(
                ProblemAct.CLOSE,
                command,
                work -> work.ticket().close(work.at()),
                entry -> review == null || review.isEmpty() ? entry : entry.because(review));
    }

    public ProblemRecord cancel(ActOnProblemBecause command) {
        String reason = reason(command);
        return desk.act(
                ProblemAct.CANCEL, command, work -> work.ticket().cancel(work.at()), entry -> entry.because(reason));
    }

    private static String reason(ActOnProblemBecause command) {
        Checks checks = new Checks();
        String reason = checks.text("reason", command.reason(), TextRule.PROSE);
        checks.done();
        return reason;
    }
}
