package io.fourline.ticket;

import io.fourline.ticket.model.Measure;
import java.time.Instant;
import java.util.Map;

/** A ticket whose every fact the journal keeps. */
public interface JournaledTicket {

    String number();

    /** The place of its last act in the journal. */
    int revision();

    /** {@code false} for an imported record, on which no act is allowed. */
    boolean isLive();

    /** The state it is in, as the journal writes it. */
    String stateName();

    /** Every field of its record, by the record's own names and in its own forms: folding the journal gives exactly this. */
    Map<String, Object> facts();

    /** What it is measured by, and when it is due next. */
    Measure measure();

    /** Marks an act's place in the journal. */
    void journaled(int seq, Instant at);
}
