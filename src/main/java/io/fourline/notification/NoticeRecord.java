package io.fourline.notification;

import java.time.Instant;

/**
 * A notice as its recipient reads it.
 *
 * @param title of the ticket as it was then
 * @param clock what it tells of, with {@code percent} of its time; {@code null} where it tells of no clock
 * @param line where the ticket stood with the act, and {@code team} with whom
 */
public record NoticeRecord(
        long id,
        NoticeKind kind,
        String ticket,
        String title,
        String actor,
        int line,
        String team,
        String clock,
        Integer percent,
        Instant at,
        boolean unread) {}
