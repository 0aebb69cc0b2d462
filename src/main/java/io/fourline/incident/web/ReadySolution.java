package io.fourline.incident.web;

import io.fourline.incident.Solution;
import io.fourline.incident.SolutionSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The solution that the address of a ticket's page names, for its forms to begin with. */
@RequestScoped
class ReadySolution {

    static final String PARAMETER = "solution";

    @Inject
    Instance<SolutionSource> sources;

    @Inject
    TicketAct act;

    Optional<Solution> solution() {
        String reference = act.parameter(PARAMETER);
        return reference == null
                ? Optional.empty()
                : sources.stream()
                        .flatMap(source -> source.solution(reference).stream())
                        .findFirst();
    }
}
