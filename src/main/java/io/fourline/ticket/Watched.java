package io.fourline.ticket;

import io.fourline.sla.Measured;
import io.fourline.sla.Phase;
import io.fourline.sla.Pin;
import java.time.Instant;

/**
 * What clocks see of a problem or a change.
 *
 * @param phase {@code null} while it is nobody's yet but its author's
 * @param begun whether somebody has set about it, which is what RESPOND waits for
 * @param requester {@code null} where nobody outside the desk asked for it
 * @param priority 1 to 5
 * @param pin the terms it is measured by, {@code null} for none
 */
public record Watched(
        String number,
        Measured kind,
        Phase phase,
        boolean begun,
        String requester,
        String service,
        String category,
        int priority,
        String team,
        Instant openedAt,
        Pin pin) {}
