package io.fourline.simulation.web;

import io.fourline.shared.error.InvalidInput;
import io.fourline.simulation.ReplayOrigin;
import io.fourline.simulation.StartReplay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What is asked for when a replay is started: a usual period or one's own, and whose tickets. */
public class ReplayForm {

    /** The periods offered. */
    public enum Period {
        MONTH(30),
        QUARTER(90),
        YEAR(365),
        EVER(0),
        OWN(0);

        private final int days;

        Period(int days) {
            this.days = days;
        }
    }

    private Period period = Period.QUARTER;
    private String from;
    private String to;
    private ReplayOrigin origin = ReplayOrigin.LIVE;
    private List<String> calendarDrafts = List.of();

    /** The command; dates are local to the zone, and the last day of a period of one's own is in it. */
    StartReplay wish(String terms, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Instant begin =
                switch (period) {
                    case OWN -> date("from", from).atStartOfDay(zone).toInstant();
                    case EVER -> Instant.EPOCH;
                    default -> today.minusDays(period.days).atStartOfDay(zone).toInstant();
                };
        LocalDate last = period == Period.OWN ? date("to", to) : today;
        return new StartReplay(
                terms, begin, last.plusDays(1).atStartOfDay(zone).toInstant(), origin, null, calendarDrafts);
    }

    private static LocalDate date(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, "missing");
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new InvalidInput(field, "malformed", "date");
        }
    }

    public Period getPeriod() {
        return period;
    }

    public void setPeriod(Period period) {
        this.period = period;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public ReplayOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(ReplayOrigin origin) {
        this.origin = origin;
    }

    public List<String> getCalendarDrafts() {
        return calendarDrafts;
    }

    public void setCalendarDrafts(List<String> calendarDrafts) {
        this.calendarDrafts = calendarDrafts;
    }
}
