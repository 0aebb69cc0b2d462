package io.fourline.calendar.ical;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many whole days an event lasts; an appointment at a time of day is no holiday. */
final class EventLength {

    private static final int LONGEST = 366;
    private static final int WEEK = 7;
    private static final Pattern DAYS = Pattern.compile("\\+?P(?:(\\d{1,3})W|(\\d{1,3})D)(?:T0+[HMS])*");

    private EventLength() {}

    static long days(EventBlock event, Moment first, ZoneId zone) throws Unusable {
        if (!first.isMidnight()) {
            throw new Unusable("eventAtTime", first.time().toString());
        }
        Optional<ContentLine> end = event.property("DTEND");
        Optional<ContentLine> duration = event.property("DURATION");
        long days = 1;
        if (end.isPresent()) {
            days = until(Moment.of(end.get().value(), zone), first);
        } else if (duration.isPresent()) {
            days = lasting(duration.get().value());
        }
        if (days > LONGEST) {
            throw new Unusable("eventTooLong", LONGEST);
        }
        return days;
    }

    // The end is the first day after (RFC 5545, 3.6.1); some writers give the first day again for a single one.
    private static long until(Moment end, Moment first) throws Unusable {
        if (!end.isMidnight()) {
            throw new Unusable("eventAtTime", end.time().toString());
        }
        if (end.date().isBefore(first.date())) {
            throw new Unusable("eventBackwards");
        }
        return Math.max(1, ChronoUnit.DAYS.between(first.date(), end.date()));
    }

    private static long lasting(String value) throws Unusable {
        Matcher days = DAYS.matcher(value.strip());
        if (!days.matches()) {
            throw new Unusable("eventDuration", Moment.shown(value));
        }
        long count = days.group(1) == null ? Long.parseLong(days.group(2)) : WEEK * Long.parseLong(days.group(1));
        return Math.max(1, count);
    }
}
