package io.fourline.ticket;

/** Something that can be done with a kind of ticket. */
public interface TicketVerb {

    /** The verb the journal keeps. */
    String verb();

    /** The URL noun; {@code null} for an act that has none of its own. */
    String noun();
}
