package io.fourline.change;

import io.fourline.ticket.TicketCommand;
import java.time.Instant;

/**
 * Promises the window.
 *
 * @param from another beginning than the planned one, with {@code to} its end; {@code null} for the planned window
 * @param reason why it is done although something collides; {@code null} when nothing may
 */
public record ScheduleChange(String number, Integer version, Instant from, Instant to, String reason)
        implements TicketCommand {}
