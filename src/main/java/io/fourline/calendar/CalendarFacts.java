package io.fourline.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.journal.CanonicalJson;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A plan as flat facts: one for the zone, each weekday, holiday and special day, so that two plans differ field by
 * field, and as the canonical text in which tables keep it.
 */
public final class CalendarFacts {

    public static final String ZONE = "zone";
    public static final String VALID_FROM = "validFrom";
    public static final String VALID_UNTIL = "validUntil";
    public static final String WEEK = "week.";
    public static final String HOLIDAY = "holiday.";
    public static final String SPECIAL = "special.";

    private static final String CLOSED = "closed";
    private static final String BEFORE_NAME = " | ";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private CalendarFacts() {}

    /** Texts by field; a field that says nothing, such as a closed weekday, is missing. */
    public static Map<String, Object> of(CalendarPlan plan) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put(ZONE, plan.zone().getId());
        plan.week().forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                facts.put(WEEK + shortName(day), text(hours));
            }
        });
        plan.holidays().forEach((date, name) -> facts.put(HOLIDAY + date, name));
        plan.specialDays().forEach((date, day) -> facts.put(SPECIAL + date, special(day)));
        if (plan.validFrom() != null) {
            facts.put(VALID_FROM, plan.validFrom().toString());
        }
        if (plan.validUntil() != null) {
            facts.put(VALID_UNTIL, plan.validUntil().toString());
        }
        return facts;
    }

    /** The plan that facts tell; fields of another kind are passed over, as are those without a value. */
    public static CalendarPlan read(Map<String, Object> facts) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        Map<LocalDate, String> holidays = new TreeMap<>();
        Map<LocalDate, SpecialDay> specials = new TreeMap<>();
        facts.forEach((field, value) -> {
            if (value == null) {
                return;
            }
            String text = String.valueOf(value);
            if (field.startsWith(WEEK)) {
                week.put(day(field.substring(WEEK.length())), hours(text));
            } else if (field.startsWith(HOLIDAY)) {
                holidays.put(LocalDate.parse(field.substring(HOLIDAY.length())), text);
            } else if (field.startsWith(SPECIAL)) {
                specials.put(LocalDate.parse(field.substring(SPECIAL.length())), special(text));
            }
        });
        return new CalendarPlan(
                ZoneId.of((String) facts.get(ZONE)),
                week,
                holidays,
                specials,
                date(facts.get(VALID_FROM)),
                date(facts.get(VALID_UNTIL)));
    }

    /** The canonical text of a plan. */
    public static String text(CalendarPlan plan) {
        return CanonicalJson.write(of(plan));
    }

    /** The plan that {@link #text(CalendarPlan)} wrote. */
    public static CalendarPlan parse(String text) {
        try {
            return read(JSON.readValue(text, OBJECT));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored calendar is no JSON: the table has been tampered with", e);
        }
    }

    /** {@code MON} to {@code SUN}. */
    public static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    /** The weekday that {@code MON} to {@code SUN} names. */
    public static DayOfWeek day(String shortName) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> shortName(day).equals(shortName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(shortName + " is no weekday"));
    }

    /** Windows as people write them, such as {@code 08:00-12:00, 13:00-17:00}. */
    public static String text(List<Hours> hours) {
        return hours.stream().map(Hours::toString).collect(Collectors.joining(", "));
    }

    private static List<Hours> hours(String text) {
        return Arrays.stream(text.split(", ")).map(Hours::parse).toList();
    }

    private static String special(SpecialDay day) {
        return (day.hours().isEmpty() ? CLOSED : text(day.hours())) + BEFORE_NAME + day.name();
    }

    private static SpecialDay special(String text) {
        int end = text.indexOf(BEFORE_NAME);
        String hours = text.substring(0, end);
        return new SpecialDay(
                text.substring(end + BEFORE_NAME.length()), hours.equals(CLOSED) ? List.of() : hours(hours));
    }

    private static LocalDate date(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }
}
