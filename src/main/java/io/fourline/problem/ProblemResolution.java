package io.fourline.problem;

import io.fourline.problem.ProblemEnding.Outcome;
import io.fourline.problem.model.Problem;
import io.fourline.shared.error.RuleViolated;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.ticket.Accountable;
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

    /**
     * Resolves the problem alone; {@link ProblemEnding} sees to its incidents.
     *
     * @throws RuleViolated when it is said to be fixed while its cause is not known
     */
    public ProblemRecord resolve(ResolveProblem command) {
        Checks checks = new Checks();
        String text = checks.text("text", command.text(), TextRule.PROSE);
        checks.done();
        ProblemResolutionCode code = command.code() == null ? ProblemResolutionCode.FIXED : command.code();
        TicketWork<Problem> work = desk.begin(ProblemAct.RESOLVE, command);
        ProblemRecord was = work.ticket().record();
        refuseStrangers(was, command.incidents());
        if (code == ProblemResolutionCode.FIXED && was.rootCause() == null) {
            throw new RuleViolated("causeUnknown");
        }
        work.ticket().resolve(code, text, work.at());
        return desk.finish(work, work.act());
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
