package io.fourline.schedule.model;

import io.fourline.schedule.WindowPlan;
import io.fourline.schedule.WindowRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When a service or an item may be worked on, or when somebody works, week by week. */
@Entity
@Table(name = "maintenance_window")
public class MaintenanceWindow implements ScheduleEntry {

    private static final String BETWEEN = ", ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "schedule_entry_id")
    private long id;

    private String name;
    private String service;
    private String item;
    private String person;
    private String zone;
    private String holidays;
    private String windows;
    private boolean active;

    @Version
    private int version;

    protected MaintenanceWindow() {}

    public MaintenanceWindow(WindowRecord wanted) {
        become(wanted);
    }

    public void become(WindowRecord wanted) {
        name = wanted.name();
        service = wanted.service();
        item = wanted.configurationItem();
        person = wanted.person();
        zone = wanted.zone();
        holidays = wanted.holidays();
        windows = String.join(BETWEEN, wanted.windows());
        active = wanted.active();
    }

    public WindowRecord record() {
        return new WindowRecord(id, name, service, item, person, zone, holidays, texts(), active, version);
    }

    /** The windows as a check counts by them. @param shut dates on which they stay shut, and what they are called */
    public Snapshot.OwnedWindows owned(Map<LocalDate, String> shut) {
        return new Snapshot.OwnedWindows(
                service,
                item,
                person,
                new WindowPlan(
                        ZoneId.of(zone), texts().stream().map(WeeklyText::parse).toList(), shut));
    }

    private List<String> texts() {
        return List.of(windows.split(BETWEEN));
    }

    @Override
    public String subject() {
        return "window:" + id;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("name", name);
        facts.put("service", service);
        facts.put("configurationItem", item);
        facts.put("person", person);
        facts.put("zone", zone);
        facts.put("holidays", holidays);
        facts.put("windows", texts());
        facts.put("active", active);
        return facts;
    }
}
