package io.fourline.incident;

import io.fourline.incident.SolutionSource.Solution;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The solutions that all rooms know, as templates for a resolution. */
@Stateless
public class Solutions {

    @Inject
    @Any
    Instance<SolutionSource> sources;

    /** @param number of a ticket or an article; {@code null} for none */
    public Optional<Solution> of(String number) {
        return number == null
                ? Optional.empty()
                : sources.stream()
                        .flatMap(source -> source.solution(number).stream())
                        .findFirst();
    }

    /** Counts the use of a solution by which the incident has been resolved. */
    public void applied(String number, String incident) {
        sources.forEach(source -> source.solution(number).ifPresent(known -> source.applied(number, incident)));
    }
}
