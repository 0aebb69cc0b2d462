package io.fourline.problem;

import io.fourline.identity.Acting;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.Solution;
import io.fourline.incident.SolutionSource;
import io.fourline.problem.model.Problem;
import io.fourline.problem.model.Standing;
import io.fourline.problem.store.ProblemRepository;
import io.fourline.ticket.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The published workarounds, for those who solve incidents by them. */
@ApplicationScoped
public class ProblemSolutions implements SolutionSource {

    @Inject
    ProblemRepository problems;

    @Inject
    ProblemStandings standings;

    @Inject
    Acting acting;

    @Override
    public Optional<Solution> solution(String reference) {
        if (!TicketNumber.PROBLEM.matches(reference) || standings.of(acting.caller()) == Standing.NONE) {
            return Optional.empty();
        }
        return problems.problem(reference)
                .map(Problem::record)
                .filter(problem -> problem.isLive() && problem.knownError())
                .map(problem -> new Solution(ResolutionCode.WORKAROUND, problem.workaround()));
    }
}
