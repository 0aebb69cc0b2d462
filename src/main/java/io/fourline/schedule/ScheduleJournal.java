package io.fourline.schedule;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.journal.Act;
import io.fourline.journal.Journal;
import io.fourline.schedule.model.ScheduleEntry;
import io.fourline.schedule.store.ScheduleRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Who may edit the schedule, and the journal entry that every edit ends with. */
@ApplicationScoped
class ScheduleJournal {

    @Inject
    ScheduleRepository repository;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    void requireEditor() {
        Caller caller = acting.caller();
        if (caller.has(Role.AUDITOR) || !caller.hasAny(Role.CHANGE_MANAGER, Role.ADMINISTRATOR)) {
            throw new Forbidden("roleRequired", Role.CHANGE_MANAGER.name());
        }
    }

    /** @param person whose shifts they are, {@code null} where they are the windows of a place */
    void requireWindowEditor(String person) {
        Caller caller = acting.caller();
        boolean leads = person != null && caller.has(Role.LEAD) && !caller.has(Role.AUDITOR);
        if (!leads) {
            requireEditor();
        }
    }

    void requireAbsenceOf(String person) {
        Caller caller = acting.caller();
        boolean own = (caller.isOfDesk() || caller.has(Role.SUPPLIER))
                && caller.name().equals(person);
        boolean others = caller.hasAny(Role.LEAD, Role.CHANGE_MANAGER, Role.ADMINISTRATOR);
        if (caller.has(Role.AUDITOR) || !own && !others) {
            throw new Forbidden("roleRequired", Role.LEAD.name());
        }
    }

    /** @param affected numbers of changes it stands against */
    void added(ScheduleEntry entry, List<String> affected) {
        Act act = act(entry, "create").changing(null, entry.facts());
        journal.record(affected.isEmpty() ? act : act.with("affected", affected));
    }

    /** @throws StaleVersion when somebody else has edited it since */
    void edit(ScheduleEntry entry, Integer version, Runnable verb) {
        if (version != null && version != entry.version()) {
            throw new StaleVersion(entry.subject(), version, entry.version());
        }
        Map<String, Object> before = entry.facts();
        verb.run();
        repository.touch(entry);
        journal.record(act(entry, "edit").changing(before, entry.facts()));
    }

    private Act act(ScheduleEntry entry, String verb) {
        return Act.of(entry.subject(), verb)
                .by(acting.caller().name())
                .from(acting.door())
                .at(acting.now());
    }
}
