package io.fourline.simulation;

/**
 * A ticket as a replay reads it.
 *
 * @param live whether it is the desk's own
 * @param stretches its timeline as the table keeps it
 * @param changedAt its last event, in microseconds
 */
public record PastTicket(
        String number,
        boolean live,
        String stretches,
        long changedAt,
        String organisation,
        String service,
        String category,
        boolean vip) {}
