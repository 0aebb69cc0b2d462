package io.fourline.schedule;

import io.fourline.calendar.Calendars;
import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.identity.Directory;
import io.fourline.schedule.model.WeeklyText;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import io.fourline.shared.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Looks whether what somebody wants in the schedule can be taken, and gives it as it is kept. */
@ApplicationScoped
class ScheduleCheck {

    private static final int MOST_WINDOWS = 50;

    @Inject
    Catalog catalog;

    @Inject
    Items items;

    @Inject
    Directory directory;

    @Inject
    Calendars calendars;

    FreezeRecord freeze(FreezeRecord wanted) {
        Checks checks = new Checks();
        String name = checks.text("name", wanted.name(), TextRule.TITLE);
        String reason = checks.text("reason", wanted.reason(), TextRule.DESCRIPTION);
        span(wanted.from(), wanted.to(), checks);
        checks.that(
                wanted.service() == null || wanted.configurationItem() == null, "configurationItem", "onePlaceOnly");
        place(wanted.service(), wanted.configurationItem(), checks);
        List<String> excepted = excepted(wanted, checks);
        checks.done();
        return new FreezeRecord(
                wanted.id(),
                name,
                wanted.service(),
                wanted.configurationItem(),
                excepted,
                Instants.kept(wanted.from()),
                Instants.kept(wanted.to()),
                reason,
                wanted.active(),
                List.of(),
                wanted.version());
    }

    private List<String> excepted(FreezeRecord wanted, Checks checks) {
        List<String> excepted = wanted.exceptServices() == null
                ? List.of()
                : wanted.exceptServices().stream().distinct().sorted().toList();
        checks.that(excepted.isEmpty() || wanted.everything(), "exceptServices", "exceptionsOfEverything");
        excepted.forEach(
                service -> checks.that(catalog.service(service).isPresent(), "exceptServices", "unknown", service));
        return excepted;
    }

    WindowRecord window(WindowRecord wanted) {
        Checks checks = new Checks();
        String name = checks.text("name", wanted.name(), TextRule.TITLE);
        checks.that(isZone(wanted.zone()), "zone", "unknown", wanted.zone());
        long owners = Stream.of(wanted.service(), wanted.configurationItem(), wanted.person())
                .filter(Objects::nonNull)
                .count();
        checks.that(owners == 1, "configurationItem", "oneOwnerOnly");
        checks.that(wanted.person() == null || isActive(wanted.person()), "person", "unknown", wanted.person());
        boolean calendar = wanted.holidays() == null || calendars.isPublished(wanted.holidays());
        checks.that(calendar, "holidays", "unknown", wanted.holidays());
        place(wanted.service(), wanted.configurationItem(), checks);
        List<String> windows = wanted.windows() == null ? List.of() : wanted.windows();
        checks.that(!windows.isEmpty(), "windows", "missing");
        checks.that(windows.size() <= MOST_WINDOWS, "windows", "tooMany", MOST_WINDOWS);
        windows.forEach(text -> checks.that(isWeekly(text), "windows", "malformedWindow", text));
        checks.done();
        return new WindowRecord(
                wanted.id(),
                name,
                wanted.service(),
                wanted.configurationItem(),
                wanted.person(),
                wanted.zone(),
                wanted.holidays(),
                windows.stream().map(text -> WeeklyText.parse(text).toString()).toList(),
                wanted.active(),
                wanted.version());
    }

    AbsenceRecord absence(AbsenceRecord wanted) {
        Checks checks = new Checks();
        checks.that(isActive(wanted.person()), "person", "unknown", wanted.person());
        checks.required("kind", wanted.kind());
        String note = checks.text("note", wanted.note() == null ? "" : wanted.note(), TextRule.DESCRIPTION);
        span(wanted.from(), wanted.to(), checks);
        checks.done();
        return new AbsenceRecord(
                wanted.id(),
                wanted.person(),
                wanted.kind(),
                Instants.kept(wanted.from()),
                Instants.kept(wanted.to()),
                note,
                wanted.active(),
                wanted.version());
    }

    /** Notes what is wrong with a stretch of time. */
    static void span(Instant from, Instant to, Checks checks) {
        checks.required("from", from);
        checks.required("to", to);
        checks.that(from == null || to == null || from.isBefore(to), "to", "notAfterFrom");
    }

    /** As {@link #span}, of a window that work is done in. */
    static void window(Instant from, Instant to, Checks checks) {
        span(from, to, checks);
        boolean fits = from == null || to == null || Duration.between(from, to).compareTo(Slot.LONGEST) <= 0;
        checks.that(fits, "to", "windowTooLong", Slot.LONGEST.toDays());
    }

    private boolean isActive(String person) {
        return directory.person(person).filter(Directory.Person::active).isPresent();
    }

    private void place(String service, String item, Checks checks) {
        checks.that(service == null || catalog.service(service).isPresent(), "service", "unknown", service);
        checks.that(item == null || items.item(item).isPresent(), "configurationItem", "unknown", item);
    }

    private static boolean isZone(String zone) {
        try {
            return zone != null && ZoneId.of(zone) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isWeekly(String text) {
        try {
            return WeeklyText.parse(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
