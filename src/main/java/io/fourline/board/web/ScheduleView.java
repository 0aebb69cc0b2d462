package io.fourline.board.web;

import io.fourline.calendar.CalendarReading;
import io.fourline.calendar.CalendarRecord;
import io.fourline.catalog.Catalog;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.schedule.AbsenceRecord;
import io.fourline.schedule.FreezeRecord;
import io.fourline.schedule.ScheduleAdministration;
import io.fourline.schedule.WindowRecord;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Freezes, maintenance windows and absences in their lists; the address says which, and which one is edited. */
@Named
@RequestScoped
public class ScheduleView {

    static final String FREEZES = "freezes";
    static final String WINDOWS = "windows";
    static final String ABSENCES = "absences";
    private static final List<String> KINDS = List.of(FREEZES, WINDOWS, ABSENCES);

    @EJB
    ScheduleAdministration administration;

    @Inject
    Catalog catalog;

    @EJB
    CalendarReading calendars;

    @Inject
    Histories histories;

    @Inject
    BoardPage page;

    private String kind;
    private List<FreezeRecord> freezes;
    private List<WindowRecord> windows;
    private List<AbsenceRecord> absences;

    @PostConstruct
    void read() {
        String asked = page.parameter("kind");
        kind = asked != null && KINDS.contains(asked) ? asked : FREEZES;
        freezes = kind.equals(FREEZES) ? administration.freezes() : List.of();
        windows = kind.equals(WINDOWS) ? administration.windows() : List.of();
        absences = kind.equals(ABSENCES) ? administration.absences() : List.of();
    }

    public String getKind() {
        return kind;
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public List<FreezeRecord> getFreezes() {
        return freezes;
    }

    public List<WindowRecord> getWindows() {
        return windows;
    }

    public List<AbsenceRecord> getAbsences() {
        return absences;
    }

    FreezeRecord freeze() {
        return chosen(freezes.stream()
                .filter(one -> Objects.equals(one.id(), page.number("edit")))
                .toList());
    }

    WindowRecord window() {
        return chosen(windows.stream()
                .filter(one -> Objects.equals(one.id(), page.number("edit")))
                .toList());
    }

    AbsenceRecord absence() {
        return chosen(absences.stream()
                .filter(one -> Objects.equals(one.id(), page.number("edit")))
                .toList());
    }

    private static <T> T chosen(List<T> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    /** What happened to the entry that is edited, the newest first; nothing while none is. */
    public List<HistoryRow> getHistory() {
        String subject = freeze() != null
                ? "freeze:" + freeze().id()
                : window() != null
                        ? "window:" + window().id()
                        : absence() == null ? null : "absence:" + absence().id();
        return subject == null ? List.of() : histories.of(subject, "schedule", page::person);
    }

    /** Whether the form below the list can be used by the reader. */
    public boolean isEditor() {
        Caller caller = page.acting().caller();
        if (caller.has(Role.AUDITOR)) {
            return false;
        }
        boolean keeper =
                caller.hasAny(Role.CHANGE_MANAGER, Role.ADMINISTRATOR) || kind.equals(WINDOWS) && caller.has(Role.LEAD);
        return keeper || kind.equals(ABSENCES);
    }

    /** What a freeze covers, in words. */
    public String place(FreezeRecord freeze) {
        if (!freeze.everything()) {
            return place(freeze.service(), freeze.configurationItem());
        }
        return freeze.exceptServices().isEmpty()
                ? page.words().of("schedule.everything")
                : page.words()
                        .of(
                                "schedule.everything.but",
                                freeze.exceptServices().stream()
                                        .map(catalog::serviceName)
                                        .collect(Collectors.joining(", ")));
    }

    /** Whose windows they are, in words. */
    public String owner(WindowRecord window) {
        return window.person() == null
                ? place(window.service(), window.configurationItem())
                : page.person(window.person());
    }

    private String place(String service, String item) {
        return item == null ? catalog.serviceName(service) : item;
    }

    /** Calendars whose holidays windows may go by. */
    public List<CalendarRecord> getCalendars() {
        return calendars.calendars().stream()
                .filter(calendar -> calendar.active() && calendar.newest().isPresent())
                .toList();
    }

    public Map<String, String> getPeople() {
        return absences.stream()
                .map(AbsenceRecord::person)
                .distinct()
                .collect(Collectors.toMap(name -> name, page::person));
    }

    public Collection<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    public AbsenceRecord.Kind[] getAbsenceKinds() {
        return AbsenceRecord.Kind.values();
    }
}
