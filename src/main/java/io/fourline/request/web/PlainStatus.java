package io.fourline.request.web;

import io.fourline.incident.IncidentState;
import io.fourline.incident.WaitingReason;
import io.fourline.shared.text.Wording;
import java.time.Instant;

/**
 * Where a request stands, in words for people who do not know the desk.
 *
 * @param chip one or two words
 * @param sentence what it means for whoever asked
 * @param tone class of the chip
 */
public record PlainStatus(String chip, String sentence, String tone) {

    /** How things stand. */
    enum Kind {
        QUEUED(""),
        WORKED("state-IN_PROGRESS"),
        YOUR_TURN("warn"),
        WAITING(""),
        SOLVED("ok"),
        CLOSED(""),
        CANCELLED("");

        private final String tone;

        Kind(String tone) {
            this.tone = tone;
        }

        static Kind of(IncidentState state, WaitingReason waiting) {
            return switch (state) {
                case NEW, ASSIGNED -> QUEUED;
                case IN_PROGRESS -> WORKED;
                case WAITING -> waiting == WaitingReason.REQUESTER ? YOUR_TURN : WAITING;
                case RESOLVED -> SOLVED;
                case CLOSED -> CLOSED;
                case CANCELLED -> CANCELLED;
            };
        }
    }

    /**
     * @param since from when on the line has it; for what has ended, when it did
     * @param own whether the reader asked, and so is asked
     */
    static PlainStatus of(
            Kind kind, WaitingReason waiting, int line, Instant since, boolean own, Wording words, PlainTime time) {
        String desk = words.of("requests.line." + line);
        String sentence =
                switch (kind) {
                    case QUEUED, WORKED -> words.of("requests.status." + kind, desk, time.since(since));
                    case WAITING ->
                        words.of("requests.status." + kind, desk, time.since(since), words.of("waiting." + waiting));
                    case YOUR_TURN -> words.of(own ? "requests.status.YOUR_TURN" : "requests.status.THEIR_TURN");
                    case SOLVED ->
                        words.of(own ? "requests.status.SOLVED" : "requests.status.SOLVED.other", time.at(since));
                    case CLOSED, CANCELLED -> words.of("requests.status." + kind, time.at(since));
                };
        return new PlainStatus(words.of("requests.chip." + kind), sentence, kind.tone);
    }
}
