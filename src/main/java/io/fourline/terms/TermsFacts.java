package io.fourline.terms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.journal.CanonicalJson;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Measured;
import io.fourline.sla.TermsPlan;
import io.fourline.sla.Told;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan as flat facts with texts as values, such as {@code target.RESOLVE.2} = {@code PT8H}: what is stored, journaled
 * and compared, so that two versions differ field by field.
 */
public final class TermsFacts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AT_ANY_HOUR = "!";

    private TermsFacts() {}

    /** The facts by their names; what the plan leaves open is missing. */
    public static Map<String, String> of(TermsPlan plan) {
        Map<String, String> facts = new TreeMap<>();
        put(facts, "name", plan.name());
        put(facts, "calendar", plan.calendar());
        put(facts, "noticeCalendar", plan.noticeCalendar());
        put(
                facts,
                "match.tickets",
                plan.match().tickets() == Measured.INCIDENT
                        ? null
                        : plan.match().tickets());
        put(facts, "match.organisation", plan.match().organisation());
        put(facts, "match.service", plan.match().service());
        put(facts, "match.category", plan.match().category());
        put(facts, "match.priority", plan.match().priority());
        put(facts, "match.vip", plan.match().vip());
        plan.calendars().forEach((kind, calendar) -> facts.put("calendar." + kind, calendar));
        plan.targets()
                .forEach((kind, row) -> row.forEach(
                        (priority, target) -> facts.put("target." + kind + '.' + priority, target.toString())));
        plan.pauses().forEach((kind, reasons) -> facts.put("pauses." + kind, list(reasons)));
        plan.warnings().forEach(warning -> warn(facts, warning));
        facts.put("handOn", list(plan.handOn()));
        facts.put("restartOnReopening", Boolean.toString(plan.restartOnReopening()));
        return facts;
    }

    private static void warn(Map<String, String> facts, TermsPlan.Warning warning) {
        String told = (warning.atAnyHour() ? AT_ANY_HOUR : "") + list(warning.told());
        warning.clocks().forEach(kind -> facts.put("warning." + warning.percent() + '.' + kind, told));
    }

    private static void put(Map<String, String> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    /** The plan that has these facts. */
    public static TermsPlan read(Map<String, String> facts) {
        return new TermsPlan(
                facts.get("name"),
                new TermsPlan.Match(
                        value(facts.get("match.tickets"), Measured::valueOf),
                        facts.get("match.organisation"),
                        facts.get("match.service"),
                        facts.get("match.category"),
                        value(facts.get("match.priority"), Integer::valueOf),
                        value(facts.get("match.vip"), Boolean::valueOf)),
                facts.get("calendar"),
                byClock(facts, "calendar.", Function.identity()),
                targets(facts),
                byClock(facts, "pauses.", text -> Set.copyOf(split(text))),
                warnings(facts),
                split(facts.getOrDefault("handOn", "")).stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                Boolean.parseBoolean(facts.get("restartOnReopening")),
                facts.get("noticeCalendar"));
    }

    private static <T> T value(String text, Function<String, T> parser) {
        return text == null ? null : parser.apply(text);
    }

    private static <T> Map<ClockKind, T> byClock(Map<String, String> facts, String prefix, Function<String, T> parser) {
        Map<ClockKind, T> found = new EnumMap<>(ClockKind.class);
        for (ClockKind kind : ClockKind.values()) {
            String text = facts.get(prefix + kind);
            if (text != null) {
                found.put(kind, parser.apply(text));
            }
        }
        return found;
    }

    private static Map<ClockKind, Map<Integer, Duration>> targets(Map<String, String> facts) {
        Map<ClockKind, Map<Integer, Duration>> targets = new EnumMap<>(ClockKind.class);
        facts.forEach((name, text) -> {
            String[] parts = name.split("\\.");
            if (parts[0].equals("target")) {
                targets.computeIfAbsent(ClockKind.valueOf(parts[1]), kind -> new TreeMap<>())
                        .put(Integer.valueOf(parts[2]), Duration.parse(text));
            }
        });
        return targets;
    }

    // Thresholds that tell the same people at the same percent are one warning of several clocks.
    private static List<TermsPlan.Warning> warnings(Map<String, String> facts) {
        Map<Map.Entry<Integer, String>, Set<ClockKind>> clocks = new LinkedHashMap<>();
        facts.forEach((name, told) -> {
            String[] parts = name.split("\\.");
            if (parts[0].equals("warning")) {
                clocks.computeIfAbsent(Map.entry(Integer.valueOf(parts[1]), told), key -> new TreeSet<>())
                        .add(ClockKind.valueOf(parts[2]));
            }
        });
        return clocks.entrySet().stream()
                .map(entry -> warning(
                        entry.getValue(),
                        entry.getKey().getKey(),
                        entry.getKey().getValue()))
                .sorted(java.util.Comparator.comparingInt(TermsPlan.Warning::percent))
                .toList();
    }

    private static TermsPlan.Warning warning(Set<ClockKind> clocks, int percent, String told) {
        boolean atAnyHour = told.startsWith(AT_ANY_HOUR);
        Set<Told> people = split(atAnyHour ? told.substring(1) : told).stream()
                .map(Told::valueOf)
                .collect(Collectors.toSet());
        return new TermsPlan.Warning(clocks, percent, people, atAnyHour);
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    /** The facts as they are stored. */
    public static String json(TermsPlan plan) {
        return CanonicalJson.write(of(plan));
    }

    /** The plan of stored facts. */
    public static TermsPlan readJson(String json) {
        try {
            return read(JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored terms cannot be read", e);
        }
    }
}
