package io.fourline.report;

import io.fourline.sla.Timeline;

/** What the SLA report reads of a ticket; service and organisation as they are now. */
public record SlaTicket(
        String number, String title, long openedAt, String service, String organisation, Timeline timeline) {

    /** Whether it has ever been with a team. */
    boolean hasBeenWith(String team) {
        return timeline.stretches().stream().anyMatch(stretch -> team.equals(stretch.team()));
    }

    /** Whether anything was ever promised for it. */
    boolean hasTerms() {
        return timeline.stretches().stream().anyMatch(stretch -> stretch.pin() != null);
    }
}
