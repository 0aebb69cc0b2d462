package io.fourline.incident;

import io.fourline.ticket.LinkKind;
import java.time.Instant;

/**
 * A bond of an incident, as its readers get it.
 *
 * @param number the ticket at the other end
 * @param incoming whether the bond was made from there: then that ticket is the duplicate, or the child, of this one
 */
public record LinkRecord(long id, LinkKind kind, String number, boolean incoming, String author, Instant at) {}
