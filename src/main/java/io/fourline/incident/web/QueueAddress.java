package io.fourline.incident.web;

import io.fourline.incident.IncidentFilter;
import io.fourline.incident.IncidentFilter.Records;
import io.fourline.incident.IncidentSort;
import io.fourline.incident.IncidentState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a queue page shows, read from its address and written into the addresses of its links: a view, the filters that
 * narrow it, an order, and a place in the list. A parameter that cannot be read counts as not given.
 *
 * @param filters values by the names of {@link #FILTERS}, in that order
 * @param after the row after which the page begins; {@code before} the row before which it ends
 */
record QueueAddress(View view, Map<String, String> filters, IncidentSort sort, String after, String before) {

    /** What a list begins with before anything narrows it. */
    enum View {
        MINE,
        TEAM,
        UNASSIGNED,
        WAITING,
        BREACHING,
        MAJOR,
        ALL;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isOfTeam() {
            return this == TEAM || this == UNASSIGNED || this == WAITING || this == BREACHING;
        }
    }

    /** Names of the filters, as they stand in addresses. */
    static final List<String> FILTERS =
            List.of("line", "team", "assignee", "requester", "state", "open", "priority", "service", "origin", "q");

    static final String ANY = "any";
    static final String ME = "me";
    private static final int LONGEST = 200;

    /** What is due within this time is breaching soon. */
    private static final Duration SOON = Duration.ofHours(1);

    private static final IncidentSort USUAL = IncidentSort.MOST_URGENT;

    /** @param given the parameters of the request by their names, {@code null} where there is none */
    static QueueAddress of(UnaryOperator<String> given) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (String name : FILTERS) {
            String value = given.apply(name);
            if (value != null && !value.isBlank() && isReadable(name, value.strip())) {
                filters.put(name, value.strip());
            }
        }
        String sort = given.apply("sort");
        return new QueueAddress(
                view(given.apply("view")),
                filters,
                sort == null ? USUAL : IncidentSort.of(sort).orElse(USUAL),
                given.apply("after"),
                given.apply("before"));
    }

    QueueAddress {
        filters = Collections.unmodifiableMap(filters);
    }

    private static View view(String key) {
        for (View view : View.values()) {
            if (view.key().equals(key)) {
                return view;
            }
        }
        return View.ALL;
    }

    private static boolean isReadable(String name, String value) {
        return switch (name) {
            case "line" -> value.matches("[1-4]");
            case "priority" -> value.matches("[1-5]");
            case "state" -> isOneOf(IncidentState.values(), value);
            case "origin" -> isOneOf(Records.values(), value);
            case "open" -> value.equals("true") || value.equals("false") || value.equals(ANY);
            default -> value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl);
        };
    }

    private static boolean isOneOf(Enum<?>[] constants, String value) {
        for (Enum<?> constant : constants) {
            if (constant.name().equals(value)) {
                return true;
            }
        }
        return false;
    }

    String filter(String name) {
        return filters.get(name);
    }

    /** The first page with one filter set, or taken away by {@code null}. */
    QueueAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (String filter : FILTERS) {
            String kept = filter.equals(name) ? value : filters.get(filter);
            if (kept != null) {
                changed.put(filter, kept);
            }
        }
        return new QueueAddress(view, changed, sort, null, null);
    }

    QueueAddress sorted(IncidentSort order) {
        return new QueueAddress(view, filters, order, null, null);
    }

    QueueAddress at(String afterRow, String beforeRow) {
        return new QueueAddress(view, filters, sort, afterRow, beforeRow);
    }

    /** Whether only open incidents are listed; they are, unless a state or the filter says otherwise. */
    Boolean open() {
        String said = filters.get("open");
        if (said == null) {
            return filters.containsKey("state") || view == View.WAITING ? null : Boolean.TRUE;
        }
        return said.equals(ANY) ? null : Boolean.valueOf(said);
    }

    /**
     * What to ask the desk for.
     *
     * @param caller account that {@code me} stands for
     * @param now the instant from which {@link #SOON} is counted
     * @param team the team whose queue it is, where the view is of a team
     */
    IncidentFilter asked(String caller, String team, Instant now) {
        String state = filters.get("state");
        IncidentState asked = state == null ? null : IncidentState.valueOf(state);
        return new IncidentFilter(
                number("line"),
                filters.getOrDefault("team", view.isOfTeam() ? team : null),
                assignee(caller),
                asked == null && view == View.WAITING ? IncidentState.WAITING : asked,
                open(),
                number("priority"),
                filters.get("service"),
                filters.get("requester"),
                Records.valueOf(filters.getOrDefault("origin", Records.LIVE.name())),
                null,
                view == View.MAJOR ? Boolean.TRUE : null,
                view == View.BREACHING ? now.plus(SOON) : null,
                filters.get("q"),
                sort);
    }

    private String assignee(String caller) {
        String named = filters.get("assignee");
        if (named == null) {
            return view == View.MINE ? caller : view == View.UNASSIGNED ? IncidentFilter.UNASSIGNED : null;
        }
        return named.equals(ME) ? caller : named;
    }

    private Integer number(String name) {
        String value = filters.get(name);
        return value == null ? null : Integer.valueOf(value);
    }

    /** The address, relative to the other pages of incidents. */
    String href() {
        StringBuilder href = new StringBuilder("queue.xhtml?view=").append(view.key());
        filters.forEach((name, value) -> put(href, name, value));
        if (sort != USUAL) {
            put(href, "sort", sort.key());
        }
        put(href, "after", after);
        put(href, "before", before);
        return href.toString();
    }

    /** The same page again, as an outcome that redirects there. */
    String redirect() {
        return "/incidents/" + href() + "&faces-redirect=true";
    }

    private static void put(StringBuilder href, String name, String value) {
        if (value != null) {
            href.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
