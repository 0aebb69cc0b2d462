package io.fourline.schedule;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.schedule.model.MaintenanceWindow;
import io.fourline.schedule.store.ScheduleRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What of the schedule touches a stretch of time, for those who plan by it; a supplier reads of no absence or shift but their own. */
@Stateless
public class ScheduleReading {

    @Inject
    ScheduleRepository repository;

    @Inject
    WindowPlans plans;

    @Inject
    Acting acting;

    /** Freezes in force, in order. */
    public List<FreezeRecord> freezes(Slot slot) {
        requireReader();
        return repository.freezes(slot.from(), slot.to()).stream()
                .map(freeze -> freeze.record())
                .toList();
    }

    /** When maintenance windows are open and people on shift, in the order of the windows' names. */
    public List<OpenWindow> open(Slot slot) {
        Caller caller = requireReader();
        return repository.windows().stream()
                .filter(window -> window.record().active())
                .filter(window -> caller.isOfDesk() || concernsNobodyElse(window.record(), caller))
                .flatMap(window -> open(window, slot).stream())
                .toList();
    }

    private static boolean concernsNobodyElse(WindowRecord window, Caller caller) {
        return window.person() == null || window.person().equals(caller.name());
    }

    private List<OpenWindow> open(MaintenanceWindow window, Slot slot) {
        return plans.of(window).plan().open(slot).stream()
                .map(open -> new OpenWindow(window.record(), open))
                .toList();
    }

    /** Who is away, in order. */
    public List<AbsenceRecord> absences(Slot slot) {
        Caller caller = requireReader();
        return repository.absences(caller.isOfDesk() ? null : caller.name(), slot.from(), slot.to()).stream()
                .map(absence -> absence.record())
                .toList();
    }

    private Caller requireReader() {
        Caller caller = acting.caller();
        caller.requireDeskOrSupplier();
        return caller;
    }
}
