package io.fourline.ticket;

import java.util.Collection;
import java.util.Map;

/** Where the heads of one kind of ticket are read, whoever asks; each room of tickets gives a bean. */
public interface TicketHeads {

    /** By number, as far as they are of this kind and exist. */
    Map<String, TicketHead> of(Collection<String> numbers);
}
