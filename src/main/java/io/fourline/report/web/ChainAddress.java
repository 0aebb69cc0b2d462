package io.fourline.report.web;

import io.fourline.report.ChainFilter;
import io.fourline.report.ChainReporting.Measure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the chain report is of, as its address says; a parameter that cannot be read counts as not given. */
record ChainAddress(Map<String, String> given) {

    private static final List<String> NAMES = List.of("origin", "import", "from", "to", "line", "team", "service");
    private static final int LONGEST = 200;
    private static final String IMPORTED = "IMPORT";

    static ChainAddress of(UnaryOperator<String> parameter) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = parameter.apply(name);
            if (value != null && !value.isBlank() && isReadable(name, value.strip())) {
                given.put(name, value.strip());
            }
        }
        return new ChainAddress(given);
    }

    private static boolean isReadable(String name, String value) {
        return switch (name) {
            case "origin" -> value.equals("LIVE") || value.equals(IMPORTED);
            case "line" -> value.matches("[1-4]");
            case "from", "to" -> day(value) != null;
            default -> value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl);
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    String value(String name) {
        return given.get(name);
    }

    boolean isImported() {
        return given.containsKey("import") || IMPORTED.equals(given.get("origin"));
    }

    /** @param zone in which the days begin; the last day counts whole */
    ChainFilter filter(ZoneId zone) {
        return new ChainFilter(
                isImported(),
                given.get("import"),
                start(given.get("from"), 0, zone),
                start(given.get("to"), 1, zone),
                given.containsKey("line") ? Integer.valueOf(given.get("line")) : null,
                given.get("team"),
                given.get("service"));
    }

    private static Instant start(String day, int plus, ZoneId zone) {
        return day == null
                ? null
                : LocalDate.parse(day).plusDays(plus).atStartOfDay(zone).toInstant();
    }

    /** The same report with the tickets behind a figure. */
    String behind(Measure measure) {
        StringBuilder href = new StringBuilder("chain.xhtml?behind=").append(measure);
        given.forEach((name, value) ->
                href.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return href.append("#behind").toString();
    }
}
