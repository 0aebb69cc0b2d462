package io.fourline.incident;

import java.util.Optional;

/**
 * Where solutions for incidents come from; each higher room that holds such answers for its own, as far as the caller may
 * see them. Implementations are beans.
 */
public interface SolutionSource {

    /** The solution kept under this number or code; empty when it is none of this room's, or none at present. */
    Optional<Solution> solution(String reference);
}
