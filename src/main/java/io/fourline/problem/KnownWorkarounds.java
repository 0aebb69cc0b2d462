package io.fourline.problem;

import io.fourline.identity.Acting;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.SolutionSource;
import io.fourline.problem.model.Problem;
import io.fourline.problem.model.Standing;
import io.fourline.problem.store.ProblemTexts;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The workarounds of known errors as templates for resolving an incident. */
@ApplicationScoped
public class KnownWorkarounds implements SolutionSource {

    @Inject
    ProblemTexts texts;

    @Inject
    ProblemStandings standings;

    @Inject
    ProblemDesk desk;

    @Inject
    ProblemLinks links;

    @Inject
    Acting acting;

    @Override
    public Optional<Solution> solution(String number) {
        if (!TicketNumber.PROBLEM.matches(number) || standings.of(acting.caller()) == Standing.NONE) {
            return Optional.empty();
        }
        return texts.problems(List.of(number)).stream()
                .map(Problem::record)
                .filter(problem -> problem.knownError() && problem.workaround() != null)
                .map(problem -> new Solution(ResolutionCode.WORKAROUND, problem.workaround()))
                .findFirst();
    }

    /** Whoever is helped by a workaround has met its problem: the incident is linked to it, as long as it may be. */
    @Override
    public void applied(String number, String incident) {
        texts.problems(List.of(number)).stream()
                .map(Problem::record)
                .filter(problem -> !problem.incidents().contains(incident))
                .filter(problem -> desk.shown(problem).allowedActions().contains(ProblemAct.LINK_INCIDENT.noun()))
                .forEach(problem -> links.linkIncident(new LinkToProblem(number, null, incident)));
    }
}
