package io.fourline.schedule;

import io.fourline.identity.Acting;
import io.fourline.schedule.model.Absence;
import io.fourline.schedule.model.Freeze;
import io.fourline.schedule.model.MaintenanceWindow;
import io.fourline.schedule.store.ScheduleRepository;
import io.fourline.shared.error.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Freezes, maintenance windows and absences, as change managers and administrators keep them. */
@Stateless
public class ScheduleAdministration {

    @Inject
    ScheduleRepository repository;

    @Inject
    ScheduleCheck check;

    @Inject
    ScheduleJournal journal;

    @Inject
    Collisions collisions;

    @Inject
    Acting acting;

    /** All of them, the newest first, each with the planned changes that fall into it. */
    public List<FreezeRecord> freezes() {
        requireDesk();
        return repository.freezes().stream()
                .map(freeze -> affecting(freeze.record()))
                .toList();
    }

    /** All of them, by name. */
    public List<WindowRecord> windows() {
        requireDesk();
        return repository.windows().stream().map(MaintenanceWindow::record).toList();
    }

    /** All of them, the newest first. */
    public List<AbsenceRecord> absences() {
        requireDesk();
        return repository.absences().stream().map(Absence::record).toList();
    }

    /** Freezes; planned changes in it stay where they are, and are told of. */
    public FreezeRecord add(FreezeRecord wanted) {
        journal.requireEditor();
        Freeze freeze = repository.add(new Freeze(check.freeze(wanted)));
        FreezeRecord affecting = affecting(freeze.record());
        journal.added(freeze, affecting.affected());
        return affecting;
    }

    /** @param version the one the editor had read, {@code null} when they do not mind */
    public FreezeRecord edit(FreezeRecord wanted, Integer version) {
        journal.requireEditor();
        Freeze freeze = repository.find(Freeze.class, wanted.id()).orElseThrow(() -> unknown(wanted.id()));
        journal.edit(freeze, version, () -> freeze.become(check.freeze(wanted)));
        return affecting(freeze.record());
    }

    /** Adds windows of a place, or shifts; leads keep the shifts of their people. */
    public WindowRecord add(WindowRecord wanted) {
        journal.requireWindowEditor(wanted.person());
        MaintenanceWindow window = repository.add(new MaintenanceWindow(check.window(wanted)));
        journal.added(window, List.of());
        return window.record();
    }

    /** @param version the one the editor had read, {@code null} when they do not mind */
    public WindowRecord edit(WindowRecord wanted, Integer version) {
        journal.requireWindowEditor(wanted.person());
        MaintenanceWindow window =
                repository.find(MaintenanceWindow.class, wanted.id()).orElseThrow(() -> unknown(wanted.id()));
        journal.requireWindowEditor(window.record().person());
        journal.edit(window, version, () -> window.become(check.window(wanted)));
        return window.record();
    }

    /** An absence; leads enter those of their people, everybody their own. */
    public AbsenceRecord add(AbsenceRecord wanted) {
        journal.requireAbsenceOf(wanted.person());
        Absence absence = repository.add(new Absence(check.absence(wanted)));
        journal.added(absence, List.of());
        return absence.record();
    }

    /** @param version the one the editor had read, {@code null} when they do not mind */
    public AbsenceRecord edit(AbsenceRecord wanted, Integer version) {
        Absence absence = repository.find(Absence.class, wanted.id()).orElseThrow(() -> unknown(wanted.id()));
        journal.requireAbsenceOf(absence.record().person());
        journal.requireAbsenceOf(wanted.person());
        journal.edit(absence, version, () -> absence.become(check.absence(wanted)));
        return absence.record();
    }

    private FreezeRecord affecting(FreezeRecord freeze) {
        return freeze.active() ? freeze.affecting(collisions.fallingInto(freeze)) : freeze;
    }

    private static NotFound unknown(long id) {
        return new NotFound("schedule entry", String.valueOf(id));
    }

    private void requireDesk() {
        acting.caller().requireDesk();
    }
}
