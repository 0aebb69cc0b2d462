package io.fourline.ticket;

import io.fourline.identity.Caller;
import java.util.List;
import java.util.Optional;

/**
 * One kind of ticket that {@link TicketDesk} serves: where it is kept, who sees it, and who may do what when. A room
 * gives one bean of this for its tickets; its rules come from the room's policies.
 *
 * @param <T> the kind's entity
 */
public interface TicketKind<T extends JournaledTicket> {

    /** What it is called in messages and URLs, such as {@code problem}; its plural adds an s. */
    String word();

    boolean isNumber(String number);

    Optional<T> ticket(String number);

    boolean isSeenBy(Caller caller, T ticket);

    /** Whether the caller may do this, whatever state the ticket is in. */
    boolean permits(TicketVerb act, Caller caller, T ticket);

    /** Whether its state allows this, whoever asks. */
    boolean allows(TicketVerb act, T ticket);

    /** The URL nouns of what the caller may do now. */
    List<String> allowed(Caller caller, T ticket);

    /** The act of saying something about it. */
    TicketVerb commenting();

    /** The act of giving a file with it. */
    TicketVerb attaching();

    /** What clocks see of it. */
    Watched watched(T ticket);

    /** Lets go of what was read, so that the next look is at the table. */
    void forget(T ticket);

    /** Writes what has been done with it, so that what follows in this transaction finds it. */
    void flush();
}
