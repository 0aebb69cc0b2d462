package io.fourline.incident;

import io.fourline.identity.Acting;
import io.fourline.incident.model.Incident;
import io.fourline.incident.store.IncidentRepository;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Writes an act on an incident to its journal, and tells in the same transaction who follows it there. */
@ApplicationScoped
class IncidentJournal {

    @Inject
    Journal journal;

    @Inject
    Event<IncidentActed> followers;

    @Inject
    IncidentRepository incidents;

    @Inject
    Acting acting;

    /** Holds the incident for one act; gives the act's instant, {@code null} where there is no such incident. */
    Instant lock(String number) {
        return journal.lock(number, acting.now());
    }

    /** @param was the incident before; {@code null} at its opening */
    IncidentRecord record(Act act, Incident incident, IncidentRecord was) {
        Act whole = act.from(acting.door()).about((String) act.after().get("requester"));
        int seq = journal.record(whole);
        incident.journaled(seq, act.at());
        IncidentRecord now = IncidentRecord.of(incident.number(), seq, whole.after());
        followers.fire(new IncidentActed(whole, was, now));
        incidents.flush();
        return now;
    }
}
