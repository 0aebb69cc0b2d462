package io.fourline.incident;

import java.time.Duration;
import java.util.Set;

/**
 * Moves running tickets to a version of the terms they have.
 *
 * @param skipped numbers not to try, such as those just refused
 * @param within after how long no other ticket is begun; what remains is moved by sending this again
 */
public record AdoptTerms(String code, String label, String reason, Set<String> skipped, Duration within) {
    public AdoptTerms {
        skipped = Set.copyOf(skipped);
    }
}
