package io.fourline.simulation;

import io.fourline.shared.work.WorkState;
import java.time.Duration;
import java.time.Instant;

/**
 * A replay as readers get it.
 *
 * @param from tickets opened at or after
 * @param to tickets opened before
 * @param percent how much of the period has been read
 * @param older whether the draft or what it is compared with has become another since
 * @param failure why it failed, as a word; {@code null} otherwise
 * @param result {@code null} until it is completed
 */
public record ReplayRecord(
        String id,
        ReplayBasis basis,
        Instant from,
        Instant to,
        ReplayOrigin origin,
        String importId,
        WorkState state,
        int percent,
        boolean older,
        String failure,
        String account,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        ReplayResult result) {

    /** One clock of a ticket behind the figures. */
    public record Behind(String ticket, String service, ClockOutcome outcome) {
        public ReplayChange change() {
            return ReplayChange.of(outcome.before(), outcome.after());
        }
    }

    /** How long it ran; {@code null} while it has not ended. */
    public Duration lasted() {
        return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt);
    }
}
