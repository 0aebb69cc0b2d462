package io.fourline.incident;

import io.fourline.incident.SolutionSource.Solution;
import io.fourline.shared.error.NotFound;
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

    /**
     * Somebody was helped by a solution and asks no more.
     *
     * @throws NotFound when there is none that the caller may see
     */
    public void helped(String number) {
        SolutionSource source = sources.stream()
                .filter(one -> one.solution(number).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("solution", number));
        source.helped(number);
    }
}
