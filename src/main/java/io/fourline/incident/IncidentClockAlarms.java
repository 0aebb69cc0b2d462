package io.fourline.incident;

import io.fourline.incident.model.Sight;
import io.fourline.incident.store.IncidentHeads;
import io.fourline.sla.AlarmRecord;
import io.fourline.sla.Alarms;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The alarms of an incident's clocks, which are the desk's own business, and what telling of them needs to know. */
@Stateless
public class IncidentClockAlarms {

    @Inject
    IncidentReading reading;

    @Inject
    IncidentHeads heads;

    @Inject
    Alarms alarms;

    /** The alarms, first one first; none for those outside the desk. */
    public List<AlarmRecord> of(String number) {
        return reading.see(number).sight().level() == Sight.Level.STAFF ? alarms.of(number) : List.of();
    }

    /** What to say of these incidents, by number, whoever asks. */
    public Map<String, IncidentHead> heads(Collection<String> numbers) {
        return heads.of(numbers);
    }
}
