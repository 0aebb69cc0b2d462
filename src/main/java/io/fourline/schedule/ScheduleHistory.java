package io.fourline.schedule;

import io.fourline.identity.Acting;
import io.fourline.journal.Entry;
import io.fourline.journal.JournalReading;
import io.fourline.schedule.model.Absence;
import io.fourline.schedule.model.Freeze;
import io.fourline.schedule.model.MaintenanceWindow;
import io.fourline.schedule.model.ScheduleEntry;
import io.fourline.schedule.store.ScheduleRepository;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.listing.Listing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What happened to freezes, windows and absences, for the desk; the oldest first. */
@Stateless
public class ScheduleHistory {

    @Inject
    ScheduleRepository repository;

    @Inject
    JournalReading journal;

    @Inject
    Acting acting;

    /** @param after place in its journal to go on after */
    public Listing<Entry> ofFreeze(long id, int after, int limit) {
        return entries(Freeze.class, id, after, limit);
    }

    /** @param after place in its journal to go on after */
    public Listing<Entry> ofWindow(long id, int after, int limit) {
        return entries(MaintenanceWindow.class, id, after, limit);
    }

    /** @param after place in its journal to go on after */
    public Listing<Entry> ofAbsence(long id, int after, int limit) {
        return entries(Absence.class, id, after, limit);
    }

    private Listing<Entry> entries(Class<? extends ScheduleEntry> type, long id, int after, int limit) {
        if (!acting.caller().isOfDesk()) {
            throw new Forbidden("deskOnly");
        }
        String subject = repository
                .find(type, id)
                .orElseThrow(() -> new NotFound("schedule entry", String.valueOf(id)))
                .subject();
        return Listing.cut(journal.entries(subject, after, limit + 1), limit, last -> List.of(last.seq()));
    }
}
