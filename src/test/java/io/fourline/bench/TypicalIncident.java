package io.fourline.bench;

import io.fourline.calendar.CalendarFixture;
import io.fourline.calendar.CalendarPlan;
import io.fourline.sla.Book;
import io.fourline.sla.ClockFixture;
import io.fourline.sla.Timeline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** An incident over the end of summer time 2026: answered, waited twice, with lines 1, 2 and 1. */
final class TypicalIncident {

    private final ClockFixture ticket = ClockFixture.inWarsaw()
            .terms("GOLD@2026.2", calendar(), Duration.ofHours(40))
            .opened("2026-10-22T14:31:07", "GOLD@2026.2")
            .accepted("2026-10-22T14:40:10")
            .waits("2026-10-22T15:02:44", "REQUESTER")
            .goesOn("2026-10-23T09:15:01")
            .line("2026-10-23T13:20:30", 2)
            .waits("2026-10-23T15:30:00", "REQUESTER")
            .goesOn("2026-10-26T10:11:12")
            .line("2026-10-26T14:00:05", 1);

    static CalendarPlan calendar() {
        Map<LocalDate, String> holidays = Map.of(
                LocalDate.of(2026, 1, 1), "New Year",
                LocalDate.of(2026, 1, 6), "Epiphany",
                LocalDate.of(2026, 5, 1), "Labour Day",
                LocalDate.of(2026, 11, 11), "Independence Day",
                LocalDate.of(2026, 12, 25), "Christmas Day");
        return CalendarFixture.with(CalendarFixture.workdays(CalendarFixture.WARSAW, "08:00-16:00"), holidays);
    }

    Timeline timeline() {
        return ticket.timeline();
    }

    Book book() {
        return ticket;
    }

    long at() {
        return ticket.at("2026-10-27T12:00:00");
    }
}
