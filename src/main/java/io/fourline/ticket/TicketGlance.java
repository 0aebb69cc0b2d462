package io.fourline.ticket;

/**
 * As much of a ticket as another room shows beside its own.
 *
 * @param word the kind's word, such as {@code change}
 * @param state as the journal writes it
 */
public record TicketGlance(String word, String number, String title, String state) {}
