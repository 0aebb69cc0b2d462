package io.fourline.board;

import java.time.Instant;
import java.util.List;

/**
 * A meeting of the change advisory board as readers get it.
 *
 * @param members account names of who is asked to come
 * @param minutes what was said in general
 * @param allowedActions URL nouns of what the reader may do now
 */
public record MeetingRecord(
        long id,
        String title,
        Instant at,
        List<String> members,
        MeetingState state,
        List<AgendaPoint> agenda,
        String minutes,
        int version,
        List<String> allowedActions) {

    /** Whether this change is talked about. */
    public boolean isAbout(String number) {
        return agenda.stream().anyMatch(point -> point.change().equals(number));
    }
}
