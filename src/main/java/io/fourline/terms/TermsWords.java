package io.fourline.terms;

import io.fourline.calendar.Hours;
import io.fourline.shared.text.Wording;
import io.fourline.sla.ClockKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Terms in words: facts, values, problems, and why they were chosen. */
public final class TermsWords {

    private static final Pattern FIELD =
            Pattern.compile("(target|warning|pauses|calendar)\\.(?:(\\d+)\\.)?([A-Z_1-4]+)(?:\\.(\\d))?");

    private final Wording words;
    private final DurationText spans;

    /** @param day seconds of the calendar's day, see {@link DurationText} */
    public TermsWords(Wording words, int day) {
        this.words = words;
        this.spans = new DurationText(words, day);
    }

    public String title(TermsProblem problem) {
        return words.of("terms.check." + problem.code(), arguments(problem));
    }

    public String text(TermsProblem problem) {
        return words.of("terms.check." + problem.code() + ".text", arguments(problem));
    }

    private Object[] arguments(TermsProblem problem) {
        return problem.arguments().stream().map(this::argument).toArray();
    }

    private Object argument(Object argument) {
        if (argument instanceof Duration span) {
            return spans.of(span);
        }
        if (argument instanceof ClockKind kind) {
            return clock(kind);
        }
        return argument instanceof List<?> gaps ? gaps(gaps) : argument;
    }

    public String clock(ClockKind kind) {
        return words.of("terms.clock." + kind);
    }

    // Days with the same hours are told together: "Mon, Tue 16:00-24:00; Sat 00:00-24:00".
    private String gaps(List<?> gaps) {
        Map<DayOfWeek, List<String>> byDay = new LinkedHashMap<>();
        for (Object gap : gaps) {
            CoverageCheck.Gap one = (CoverageCheck.Gap) gap;
            byDay.computeIfAbsent(one.day(), day -> new ArrayList<>()).add(hours(one.hours()));
        }
        Map<List<String>, List<String>> byHours = new LinkedHashMap<>();
        byDay.forEach((day, hours) ->
                byHours.computeIfAbsent(hours, same -> new ArrayList<>()).add(words.of("terms.day." + day)));
        return byHours.entrySet().stream()
                .map(group -> String.join(", ", group.getValue()) + ' ' + String.join(", ", group.getKey()))
                .collect(Collectors.joining("; "));
    }

    private static String hours(Hours hours) {
        return hours.toString().replace("-", "–");
    }

    /** What to call a fact, such as {@code target.RESOLVE.2}. */
    public String label(String field) {
        Matcher parts = FIELD.matcher(field);
        if (!parts.matches()) {
            return words.has("terms.field." + field) ? words.of("terms.field." + field) : field;
        }
        String number = parts.group(2) != null ? parts.group(2) : parts.group(4);
        String clock = words.has("terms.clock." + parts.group(3)) ? clock(ClockKind.valueOf(parts.group(3))) : "";
        return words.of("terms.field." + parts.group(1) + ".of", clock, number == null ? "" : number);
    }

    /** A fact's value as people read it; empty for none. */
    public String value(String field, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        if (field.startsWith("target.")) {
            return spans.of(Duration.parse(value));
        }
        if (field.startsWith("pauses.")) {
            return list(value, "terms.reason.");
        }
        if (field.startsWith("warning.")) {
            boolean atAnyHour = value.startsWith("!");
            String told = list(atAnyHour ? value.substring(1) : value, "terms.told.");
            return atAnyHour ? words.of("terms.told.atAnyHour", told) : told;
        }
        return value.equals("true") || value.equals("false") ? words.of("terms.value." + value) : value;
    }

    private String list(String values, String prefix) {
        return Arrays.stream(values.split(","))
                .filter(value -> !value.isEmpty())
                .map(value -> words.of(prefix + value))
                .collect(Collectors.joining(", "));
    }

    /**
     * Why these terms: "customer Retail, service Telephony, priority 1 (3 of 3 match; next best “Standard” 1 of 3)".
     *
     * @param names what to call the code (second) of a criterion (first)
     */
    public String why(TermsSelection.Chosen chosen, TermsSelection.Criteria criteria, BinaryOperator<String> names) {
        String matched = chosen.matchedBy().stream()
                .map(criterion -> words.of("terms.why." + criterion, value(criterion, criteria, names)))
                .collect(Collectors.joining(", "));
        String met = matched.isEmpty() ? words.of("terms.why.anything") : matched;
        TermsSelection.Considered next = chosen.nextBest();
        return next == null
                ? words.of("terms.why.alone", met, chosen.matched(), chosen.asked())
                : words.of("terms.why", met, chosen.matched(), chosen.asked(), next.name(), next.matched());
    }

    private static Object value(String criterion, TermsSelection.Criteria criteria, BinaryOperator<String> names) {
        return switch (criterion) {
            case "organisation" -> names.apply(criterion, criteria.organisation());
            case "service" -> names.apply(criterion, criteria.service());
            case "category" -> names.apply(criterion, criteria.category());
            case "priority" -> criteria.priority();
            default -> String.valueOf(criteria.vip());
        };
    }
}
