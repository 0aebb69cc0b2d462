package io.fourline.schedule;

import io.fourline.calendar.Calendars;
import io.fourline.schedule.model.MaintenanceWindow;
import io.fourline.schedule.model.Snapshot.OwnedWindows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Windows with the dates on which they stay shut, whoever asks. */
@ApplicationScoped
class WindowPlans {

    @Inject
    Calendars calendars;

    OwnedWindows of(MaintenanceWindow window) {
        return window.owned(holidays(window.record().holidays()));
    }

    private Map<LocalDate, String> holidays(String calendar) {
        return calendar == null
                ? Map.of()
                : calendars
                        .latest(calendar)
                        .map(version -> version.plan().holidays())
                        .orElse(Map.of());
    }
}
