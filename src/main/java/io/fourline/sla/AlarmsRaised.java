package io.fourline.sla;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Alarms that are raised together, in one transaction; whoever tells people of them says whom. */
public final class AlarmsRaised {

    private final List<ClockAlarm> alarms;
    private final Map<ClockAlarm, List<String>> told = new HashMap<>();

    AlarmsRaised(List<ClockAlarm> alarms) {
        this.alarms = List.copyOf(alarms);
    }

    public List<ClockAlarm> alarms() {
        return alarms;
    }

    /** These people are told, by their account names. */
    public void tell(ClockAlarm alarm, Collection<String> people) {
        told.put(alarm, List.copyOf(people));
    }

    List<String> told(ClockAlarm alarm) {
        return told.getOrDefault(alarm, List.of());
    }
}
