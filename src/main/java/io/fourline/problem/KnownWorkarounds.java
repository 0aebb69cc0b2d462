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
}
