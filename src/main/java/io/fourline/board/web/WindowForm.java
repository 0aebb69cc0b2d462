package io.fourline.board.web;

import io.fourline.schedule.ScheduleAdministration;
import io.fourline.schedule.WindowRecord;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The maintenance windows of one service or item, or new ones, as a form edits them: one window a line. */
@Named
@RequestScoped
public class WindowForm {

    @EJB
    ScheduleAdministration administration;

    @Inject
    ScheduleView schedule;

    @Inject
    BoardPage page;

    private WindowRecord edited;
    private String name;
    private String service;
    private String configurationItem;
    private String person;
    private String zone;
    private String holidays;
    private String windows;
    private boolean active = true;

    @PostConstruct
    void show() {
        edited = schedule.window();
        zone = page.acting().caller().zone().getId();
        if (edited != null) {
            name = edited.name();
            service = edited.service();
            configurationItem = edited.configurationItem();
            person = edited.person();
            zone = edited.zone();
            holidays = edited.holidays();
            windows = String.join("\n", edited.windows());
            active = edited.active();
        }
    }

    public String save() {
        WindowRecord wanted = new WindowRecord(
                edited == null ? 0 : edited.id(),
                name,
                BoardPage.blankToNull(service),
                BoardPage.blankToNull(configurationItem),
                BoardPage.blankToNull(person),
                zone,
                BoardPage.blankToNull(holidays),
                lines(),
                active,
                0);
        WindowRecord saved = edited == null ? administration.add(wanted) : administration.edit(wanted, page.version());
        return page.done("schedule.xhtml?kind=" + ScheduleView.WINDOWS, "schedule.window.saved", saved.name());
    }

    private List<String> lines() {
        return windows == null
                ? List.of()
                : Arrays.stream(windows.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public WindowRecord getEdited() {
        return edited;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getConfigurationItem() {
        return configurationItem;
    }

    public void setConfigurationItem(String configurationItem) {
        this.configurationItem = configurationItem;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getHolidays() {
        return holidays;
    }

    public void setHolidays(String holidays) {
        this.holidays = holidays;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getWindows() {
        return windows;
    }

    public void setWindows(String windows) {
        this.windows = windows;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
