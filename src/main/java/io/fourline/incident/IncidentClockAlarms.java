package io.fourline.incident;

import io.fourline.incident.model.Sight;
import io.fourline.sla.AlarmRecord;
import io.fourline.sla.Alarms;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The alarms of an incident's clocks, which are the desk's own business. */
@Stateless
public class IncidentClockAlarms {

    @Inject
    IncidentReading reading;

    @Inject
    Alarms alarms;

    /** The alarms, first one first; none for those outside the desk. */
    public List<AlarmRecord> of(String number) {
        return reading.see(number).sight().level() == Sight.Level.STAFF ? alarms.of(number) : List.of();
    }
}
