package io.fourline.simulation;

import io.fourline.terms.TermsMatch;
import io.fourline.terms.TermsSelection.Criteria;
import io.fourline.terms.TermsVersion;
import java.util.Comparator;
import java.util.List;

/** Which tickets one version of terms would get beside the others in force: those it matches and no better one does. */
public final class Selection {

    private final TermsVersion candidate;
    private final List<TermsVersion> better;

    /** @param inForce the other terms' versions; one of the candidate's own terms is passed over */
    public Selection(TermsVersion candidate, List<TermsVersion> inForce) {
        Comparator<TermsVersion> bestFirst = TermsMatch.bestFirst();
        this.candidate = candidate;
        this.better = inForce.stream()
                .filter(other -> !other.code().equals(candidate.code()))
                .filter(other -> bestFirst.compare(other, candidate) < 0)
                .toList();
    }

    public boolean takes(Criteria criteria) {
        if (!TermsMatch.matches(candidate.plan().match(), criteria)) {
            return false;
        }
        for (TermsVersion other : better) {
            if (TermsMatch.matches(other.plan().match(), criteria)) {
                return false;
            }
        }
        return true;
    }
}
