package io.fourline.major;

import java.time.Instant;

/**
 * Declares an incident major and opens its room.
 *
 * @param scope {@code null} to begin with what the incident says
 * @param text what requesters are told first, {@code null} for nothing yet, and {@code nextUpdateAt} when they hear again
 */
public record DeclareMajor(
        String number,
        Integer version,
        String manager,
        String reason,
        MajorScope scope,
        String text,
        Instant nextUpdateAt) {}
