package io.fourline.terms;

import io.fourline.sla.ClockRecord;
import io.fourline.sla.SegmentRecord;
import io.fourline.terms.TermsSelection.Chosen;
import io.fourline.terms.TermsSelection.Considered;
import java.util.List;

/**
 * Why one of a ticket's clocks shows what it shows.
 *
 * @param zone in which the windows of the segments are read; {@code null} where there are no terms now
 * @param segments without gaps, from the opening to the deadline, or to now where that is over or not known
 * @param chosen why it is measured by these terms; {@code null} for readers outside the desk, and where somebody has
 *     moved the ticket to other terms
 */
public record ClockExplanation(
        String number, int priority, String zone, ClockRecord reading, List<SegmentRecord> segments, Reasons chosen) {

    /**
     * @param matchedBy names of the criteria that the terms name and the ticket meets
     * @param nextBest {@code null} when no other terms would have matched
     */
    public record Reasons(String name, int matched, int asked, List<String> matchedBy, Considered nextBest) {

        /** As the selection told them. */
        public static Reasons of(Chosen chosen) {
            return new Reasons(chosen.name(), chosen.matched(), chosen.asked(), chosen.matchedBy(), chosen.nextBest());
        }
    }
}
