package io.fourline.calendar.ical;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;

/** Expands the rules by which events repeat, within a horizon and with a bound on the work of a whole file. */
final class Recurrence {

    private static final int OCCURRENCES = 1_000;
    private static final int LONGEST_RULE = 500;
    private static final int LONGEST_INTERVAL = 1_000;
    // Days that lie between the beginnings of a file's repeated events and the horizon.
    private static final long DAYS_OF_A_FILE = 5_000_000;
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> PARTS = Set.of(
            "FREQ",
            "UNTIL",
            "COUNT",
            "INTERVAL",
            "BYDAY",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYMONTH",
            "BYSETPOS",
            "WKST");

    private final LocalDate from;
    private final LocalDate until;
    private long days;

    Recurrence(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /** The dates within the horizon on which an event begins that first begins on {@code first}. */
    List<LocalDate> dates(String rule, LocalDate first) throws Unusable {
        Map<String, String> parts = parts(rule);
        check(parts, rule);
        if (first.isAfter(until)) {
            return List.of();
        }
        days += ChronoUnit.DAYS.between(first, until);
        if (days > DAYS_OF_A_FILE) {
            throw new Unusable("repeatsTooMuch");
        }
        try {
            List<LocalDate> dates = new Recur<LocalDate>(written(parts), false).getDates(first, first, until);
            List<LocalDate> within =
                    dates.stream().filter(date -> !date.isBefore(from)).toList();
            if (within.size() > OCCURRENCES) {
                throw new Unusable("repeatsTooOften", OCCURRENCES);
            }
            return within;
        } catch (RuntimeException malformed) {
            throw new Unusable("repeatRule", Moment.shown(rule));
        }
    }

    private static Map<String, String> parts(String rule) throws Unusable {
        if (rule.length() > LONGEST_RULE) {
            throw new Unusable("repeatRule", Moment.shown(rule));
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.strip().toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            boolean known = equals > 0 && PARTS.contains(name);
            boolean twice = known && parts.put(name, part.substring(equals + 1)) != null;
            if (!known && Set.of("BYHOUR", "BYMINUTE", "BYSECOND").contains(name)) {
                throw new Unusable("repeatsWithinDay");
            }
            if (!known || twice) {
                throw new Unusable("repeatRule", Moment.shown(rule));
            }
        }
        return parts;
    }

    private static void check(Map<String, String> parts, String rule) throws Unusable {
        String frequency = parts.getOrDefault("FREQ", "");
        if (Set.of("SECONDLY", "MINUTELY", "HOURLY").contains(frequency)) {
            throw new Unusable("repeatsWithinDay");
        }
        if (!FREQUENCIES.contains(frequency)) {
            throw new Unusable("repeatRule", Moment.shown(rule));
        }
        number(parts, "INTERVAL", LONGEST_INTERVAL, rule);
        number(parts, "COUNT", Integer.MAX_VALUE, rule);
    }

    private static void number(Map<String, String> parts, String name, int most, String rule) throws Unusable {
        String text = parts.get(name);
        boolean fits = text == null || text.matches("[1-9][0-9]{0,9}") && Long.parseLong(text) <= most;
        if (!fits) {
            throw new Unusable("repeatRule", Moment.shown(rule));
        }
    }

    // An end at a time of day is the end of that day: only whole days are counted here.
    private static String written(Map<String, String> parts) {
        StringBuilder rule = new StringBuilder("FREQ=" + parts.get("FREQ"));
        parts.forEach((name, value) -> {
            if (!name.equals("FREQ")) {
                String kept = name.equals("UNTIL") && value.length() > 8 ? value.substring(0, 8) : value;
                rule.append(';').append(name).append('=').append(kept);
            }
        });
        return rule.toString();
    }
}
