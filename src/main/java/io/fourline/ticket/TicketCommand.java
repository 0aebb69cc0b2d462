package io.fourline.ticket;

/** A command about one ticket. */
public interface TicketCommand {

    String number();

    /** The version the sender had read; {@code null} when they do not mind what has happened since. */
    Integer version();
}
