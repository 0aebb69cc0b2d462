package io.fourline.terms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Terms that tickets may get.
 *
 * @param retiredAt since when they get them no more; {@code null} while they do
 * @param versions latest first
 */
record OfferedTerms(Instant retiredAt, List<TermsVersion> versions) {

    /** The latest version published by then; empty before the first, and once retired. */
    Optional<TermsVersion> inForce(Instant at) {
        if (retiredAt != null && !at.isBefore(retiredAt)) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(version -> !version.publishedAt().isAfter(at))
                .findFirst();
    }
}
