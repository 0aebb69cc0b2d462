package io.fourline.calendar.ical;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.HolidayImport;
import io.fourline.calendar.HolidayImport.LeftOut;
import io.fourline.calendar.HolidayImport.NamedDate;
import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.Reason;
import io.fourline.shared.text.TextRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The holidays that an iCalendar file names, held against a calendar. Pure: it changes nothing. */
public final class HolidayFile {

    /** The most a file may hold, in bytes. */
    public static final int LARGEST = CalendarText.LARGEST;

    private static final int YEARS = 5;
    private static final int DATES = 20_000;

    private final CalendarPlan plan;
    private final LocalDate from;
    private final LocalDate until;
    private final Recurrence recurrence;
    private final Map<String, Set<LocalDate>> moved = new HashMap<>();
    private final Map<LocalDate, String> found = new TreeMap<>();
    private final List<LeftOut> rejected = new ArrayList<>();

    private HolidayFile(CalendarPlan plan, LocalDate today) {
        this.plan = plan;
        this.from = plan.validFrom() == null ? today.minusYears(YEARS).withDayOfYear(1) : plan.validFrom();
        this.until = plan.validUntil() == null ? today.plusYears(YEARS) : plan.validUntil();
        this.recurrence = new Recurrence(from, until);
    }

    /**
     * What a file would bring. Events that repeat are expanded from the calendar's first date, or the beginning of the
     * year five years ago, to its last date, or five years ahead.
     *
     * @throws InvalidInput when the file as a whole cannot be read
     */
    public static HolidayImport read(byte[] file, CalendarPlan plan, LocalDate today) {
        HolidayFile reading = new HolidayFile(plan, today);
        List<EventBlock> events = CalendarText.events(file);
        events.forEach(reading::noteMoved);
        events.forEach(reading::take);
        return reading.held();
    }

    // An event with a RECURRENCE-ID stands for one date of a repeated event, which then does not take place itself.
    private void noteMoved(EventBlock event) {
        event.property("RECURRENCE-ID").ifPresent(line -> {
            try {
                moved.computeIfAbsent(event.uid(), any -> new HashSet<>())
                        .add(Moment.of(line.value(), plan.zone()).date());
            } catch (Unusable told) {
                // Told when the event itself is read.
            }
        });
    }

    private void take(EventBlock event) {
        try {
            Optional<Reason> unnamed = TextRule.NAME.refusal(null, event.summary());
            if (unnamed.isPresent()) {
                throw new Unusable(event.summary().isEmpty() ? "eventUnnamed" : "eventName");
            }
            boolean cancelled = event.property("STATUS")
                    .filter(line -> line.is("STATUS", "CANCELLED"))
                    .isPresent();
            if (cancelled) {
                throw new Unusable("eventCancelled");
            }
            for (LocalDate date : dates(event)) {
                found.putIfAbsent(date, event.summary());
            }
        } catch (Unusable unusable) {
            rejected.add(new LeftOut(event.line(), event.summary(), unusable.reason()));
        }
        if (found.size() > DATES) {
            throw new InvalidInput(CalendarText.FIELD, "tooManyDates", DATES);
        }
    }

    private Set<LocalDate> dates(EventBlock event) throws Unusable {
        ContentLine start = event.property("DTSTART").orElseThrow(() -> new Unusable("eventWithoutDate"));
        Moment first = Moment.of(start.value(), plan.zone());
        long length = EventLength.days(event, first, plan.zone());
        Set<LocalDate> gone = listed(event, "EXDATE");
        if (event.property("RECURRENCE-ID").isEmpty()) {
            gone.addAll(moved.getOrDefault(event.uid(), Set.of()));
        } else {
            Moment.of(event.property("RECURRENCE-ID").get().value(), plan.zone());
        }
        Set<LocalDate> starts = new HashSet<>(listed(event, "RDATE"));
        starts.add(first.date());
        if (!event.properties("EXRULE").isEmpty()) {
            throw new Unusable("repeatRule", "EXRULE");
        }
        List<ContentLine> rules = event.properties("RRULE");
        for (ContentLine rule : rules) {
            starts.addAll(recurrence.dates(rule.value(), first.date()));
        }
        starts.removeAll(gone);
        boolean repeats = starts.size() > 1 || !rules.isEmpty();
        Set<LocalDate> dates = new HashSet<>();
        starts.stream()
                .filter(date -> !repeats || !date.isBefore(from) && !date.isAfter(until))
                .forEach(date -> {
                    for (long day = 0; day < length; day++) {
                        dates.add(date.plus(day, ChronoUnit.DAYS));
                    }
                });
        return dates;
    }

    private Set<LocalDate> listed(EventBlock event, String name) throws Unusable {
        Set<LocalDate> dates = new HashSet<>();
        for (ContentLine line : event.properties(name)) {
            for (String value : line.value().split(",")) {
                dates.add(Moment.of(value, plan.zone()).date());
            }
        }
        return dates;
    }

    private HolidayImport held() {
        List<NamedDate> fresh = new ArrayList<>();
        List<NamedDate> present = new ArrayList<>();
        found.forEach((date, name) -> {
            boolean there =
                    plan.holidays().containsKey(date) || plan.specialDays().containsKey(date);
            (there ? present : fresh).add(new NamedDate(date, name));
        });
        return new HolidayImport(fresh, present, rejected, from, until);
    }
}
