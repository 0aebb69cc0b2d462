package io.fourline.board;

import io.fourline.board.CalendarEntry.Kind;
import io.fourline.calendar.CalendarReading;
import io.fourline.calendar.CalendarRecord;
import io.fourline.cmdb.Items;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.schedule.ScheduleReading;
import io.fourline.schedule.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What stands around changes: holidays, freezes, maintenance windows, absences. */
@ApplicationScoped
class Surroundings {

    @Inject
    ScheduleReading schedule;

    @Inject
    CalendarReading calendars;

    @Inject
    Items items;

    @Inject
    Acting acting;

    List<CalendarEntry> entries(Slot slot, CalendarFilter filter) {
        List<CalendarEntry> entries = new ArrayList<>();
        if (filter.shows(Kind.HOLIDAY)) {
            entries.addAll(holidays(slot));
        }
        if (filter.shows(Kind.FREEZE)) {
            schedule.freezes(slot)
                    .forEach(freeze -> entries.add(of(
                            Kind.FREEZE,
                            freeze.id(),
                            freeze.name(),
                            new Slot(freeze.from(), freeze.to()),
                            owner(freeze.service(), freeze.configurationItem()),
                            freeze.configurationItem(),
                            null,
                            freeze.version())));
        }
        if (filter.shows(Kind.WINDOW)) {
            schedule.open(slot)
                    .forEach(open -> entries.add(of(
                            Kind.WINDOW,
                            open.window().id(),
                            open.window().name(),
                            open.slot(),
                            owner(open.window().service(), open.window().configurationItem()),
                            open.window().configurationItem(),
                            open.window().person(),
                            open.window().version())));
        }
        if (filter.shows(Kind.ABSENCE)) {
            schedule.absences(slot)
                    .forEach(absence -> entries.add(of(
                            Kind.ABSENCE,
                            absence.id(),
                            absence.kind().name(),
                            new Slot(absence.from(), absence.to()),
                            null,
                            null,
                            absence.person(),
                            absence.version())));
        }
        return entries;
    }

    private String owner(String service, String item) {
        return item == null
                ? service
                : items.item(item).map(Items.Entry::service).orElse(null);
    }

    // A holiday is a date, whatever the zone of who looks at it: it stands on that day in every zone.
    private List<CalendarEntry> holidays(Slot slot) {
        Caller caller = acting.caller();
        ZoneId zone = caller.zone();
        List<CalendarEntry> entries = new ArrayList<>();
        List<CalendarRecord> all = caller.isOfDesk() ? calendars.calendars() : List.of();
        for (CalendarRecord calendar : all) {
            if (calendar.active()) {
                calendar.newest().ifPresent(version -> version.plan().holidays().forEach((date, name) -> {
                    Slot day = new Slot(begin(date, zone), begin(date.plusDays(1), zone));
                    if (day.overlaps(slot.from(), slot.to())) {
                        entries.add(of(
                                Kind.HOLIDAY,
                                date + "-" + calendar.code(),
                                name + " (" + calendar.name() + ')',
                                day,
                                null,
                                null,
                                null,
                                version.plan().holidays().size()));
                    }
                }));
            }
        }
        return entries;
    }

    private static Instant begin(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static CalendarEntry of(
            Kind kind, Object key, String title, Slot slot, String service, String item, String person, int revision) {
        return new CalendarEntry(
                kind,
                String.valueOf(key),
                title,
                slot.from(),
                slot.to(),
                service,
                item,
                person,
                null,
                null,
                null,
                revision);
    }
}
