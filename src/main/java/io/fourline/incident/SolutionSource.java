package io.fourline.incident;

import java.util.Optional;

/** A room that knows solutions by which an incident may be resolved. */
public interface SolutionSource {

    /** The solution under this number; empty when it is none of this room's, or not the caller's to see. */
    Optional<Solution> solution(String number);

    /** The incident has been resolved by the solution, which the room may count. */
    default void applied(String number, String incident) {}

    /** Somebody was helped by the solution and needs no ticket, which the room may count. */
    default void helped(String number) {}

    /** A template for a resolution: how it counts, and what to write. */
    record Solution(ResolutionCode code, String text) {}
}
