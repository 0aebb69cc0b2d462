package io.fourline.report.web;

import io.fourline.report.Outcome;
import io.fourline.report.SlaFilter;
import io.fourline.report.SlaIncident.After;
import io.fourline.sla.ClockKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the SLA report is of, as its address says; a parameter that cannot be read counts as not given. */
record SlaAddress(Map<String, String> given) {

    static final List<String> PERIODS = List.of("7", "30", "90", "365", "all");
    private static final List<String> FILTERS = List.of("clock", "origin", "service", "team", "organisation");
    private static final List<String> NAMES = List.of(
            "period",
            "from",
            "to",
            "clock",
            "origin",
            "service",
            "team",
            "organisation",
            "outcome",
            "charged",
            "after");
    private static final int LONGEST = 200;
    private static final String USUAL = "30";

    static SlaAddress of(UnaryOperator<String> parameter) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = parameter.apply(name);
            if (value != null && !value.isBlank() && isReadable(name, value.strip())) {
                given.put(name, value.strip());
            }
        }
        return new SlaAddress(given);
    }

    private static boolean isReadable(String name, String value) {
        return switch (name) {
            case "period" -> PERIODS.contains(value);
            case "from", "to" -> isDay(value);
            case "clock" ->
                Arrays.stream(ClockKind.values()).anyMatch(kind -> kind.name().equals(value));
            case "outcome" ->
                Arrays.stream(Outcome.values()).anyMatch(one -> one.name().equals(value));
            case "origin" -> value.equals("IMPORT");
            case "after" -> value.matches("[0-9]{1,18}-[A-Z]{3}-[0-9]{6,9}");
            default -> value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl);
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    String value(String name) {
        return given.get(name);
    }

    /** The preset span of days; {@code null} where days are given. Imported logs are looked at as a whole. */
    String period() {
        if (given.containsKey("from") || given.containsKey("to")) {
            return null;
        }
        return given.getOrDefault("period", given.containsKey("origin") ? "all" : USUAL);
    }

    /** @param zone in which the days begin; the last day counts whole */
    SlaFilter filter(LocalDate today, ZoneId zone) {
        String period = period();
        LocalDate from = given.containsKey("from") ? LocalDate.parse(given.get("from")) : null;
        LocalDate to =
                given.containsKey("to") ? LocalDate.parse(given.get("to")).plusDays(1) : null;
        if (period != null && !period.equals("all")) {
            from = today.minusDays(Long.parseLong(period) - 1);
        }
        return new SlaFilter(
                given.containsKey("origin"),
                start(from, zone),
                start(to, zone),
                ClockKind.valueOf(given.getOrDefault("clock", ClockKind.RESOLVE.name())),
                given.get("service"),
                given.get("team"),
                given.get("organisation"));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    /** The outcome whose tickets are listed; {@code null} for none. */
    Outcome outcome() {
        return given.containsKey("outcome") ? Outcome.valueOf(given.get("outcome")) : null;
    }

    After after() {
        String after = given.get("after");
        if (after == null) {
            return null;
        }
        int end = after.indexOf('-');
        return new After(Long.parseLong(after.substring(0, end)), after.substring(end + 1));
    }

    /** The filters that are set, in the order of the form. */
    List<String> filters() {
        return FILTERS.stream().filter(given::containsKey).toList();
    }

    /** The same without the list of tickets, and with other values by their names; {@code null} takes one away. */
    SlaAddress with(String... changes) {
        Map<String, String> changed = new LinkedHashMap<>(given);
        changed.keySet().removeAll(List.of("outcome", "charged", "after"));
        for (int i = 0; i < changes.length; i += 2) {
            changed.remove(changes[i]);
            if (changes[i + 1] != null) {
                changed.put(changes[i], changes[i + 1]);
            }
        }
        return new SlaAddress(changed);
    }

    String href() {
        StringBuilder href = new StringBuilder("sla.xhtml?");
        given.forEach((name, value) -> href.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        href.setLength(href.length() - 1);
        return href.append(given.containsKey("outcome") ? "#behind" : "").toString();
    }

    /** The tickets behind a figure of this report. */
    String behind(Outcome outcome, String... changes) {
        String[] all = Arrays.copyOf(changes, changes.length + 2);
        all[changes.length] = "outcome";
        all[changes.length + 1] = outcome.name();
        return with(all).href();
    }

    /** The next part of the list of tickets. */
    String next(long openedAt, String number) {
        Map<String, String> changed = new LinkedHashMap<>(given);
        changed.put("after", openedAt + "-" + number);
        return new SlaAddress(changed).href();
    }

    /** The first part of the list of tickets. */
    String first() {
        Map<String, String> changed = new LinkedHashMap<>(given);
        changed.remove("after");
        return new SlaAddress(changed).href();
    }
}
