package io.fourline.simulation.web;

import io.fourline.shared.work.WorkState;
import io.fourline.simulation.ClockOutcome;
import io.fourline.simulation.ReplayChange;
import io.fourline.simulation.ReplayRecord.Behind;
import io.fourline.simulation.Replays;
import io.fourline.sla.ClockKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tickets behind the figures of a replay that the address asks for. */
@Named
@RequestScoped
public class ReplayTicketsView {

    private static final int PAGE = 50;
    private static final List<String> FILTERS = List.of("clock", "line", "service", "team");

    @Inject
    Replays replays;

    @Inject
    ReplayView replayView;

    @Inject
    HttpServletRequest request;

    private ReplayChange change = ReplayChange.LOST;
    private List<Behind> read = List.of();

    /** A change with the address of its tickets. */
    public record Tab(ReplayChange change, String href, boolean on) {}

    @PostConstruct
    void read() {
        change = constant("change", ReplayChange.class, ReplayChange.LOST);
        if (replayView.getRun() == null || replayView.getRun().state() != WorkState.COMPLETED) {
            return;
        }
        String line = given("line");
        Replays.Filter filter = new Replays.Filter(
                constant("clock", ClockKind.class, null),
                change,
                line != null && line.matches("[1-4]") ? Integer.valueOf(line) : null,
                given("service"),
                given("team"));
        read = replays.tickets(replayView.getTerms(), replayView.getRun().id(), filter, last(), PAGE + 1);
    }

    private Behind last() {
        String after = given("after");
        ClockKind clock = constant("afterClock", ClockKind.class, null);
        return after == null || clock == null
                ? null
                : new Behind(after, null, new ClockOutcome(clock, 1, null, null, null));
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        String value = given(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return otherwise;
    }

    private String given(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    public List<Behind> getRows() {
        return read.size() > PAGE ? read.subList(0, PAGE) : read;
    }

    public List<Tab> getTabs() {
        List<Tab> tabs = new ArrayList<>();
        for (ReplayChange one : ReplayChange.values()) {
            tabs.add(new Tab(one, page() + filters() + "&change=" + one + "#tickets", one == change));
        }
        return tabs;
    }

    /** What the tickets have in common beside the change, each with the way to do without it. */
    public List<String> getFilters() {
        return FILTERS.stream().map(this::given).filter(value -> value != null).toList();
    }

    /** All tickets of this change. */
    public String getUnfiltered() {
        return page() + "&change=" + change + "#tickets";
    }

    public String getOlder() {
        if (read.size() <= PAGE) {
            return null;
        }
        Behind last = read.get(PAGE - 1);
        return page() + filters() + "&change=" + change + "&after=" + last.ticket() + "&afterClock="
                + last.outcome().clock() + "#tickets";
    }

    public String getNewer() {
        return given("after") == null ? null : page() + filters() + "&change=" + change + "#tickets";
    }

    private String filters() {
        StringBuilder filters = new StringBuilder();
        for (String name : FILTERS) {
            if (given(name) != null) {
                filters.append('&').append(name).append('=');
                filters.append(URLEncoder.encode(given(name), StandardCharsets.UTF_8));
            }
        }
        return filters.toString();
    }

    private String page() {
        return "replay.xhtml?terms=" + replayView.getTerms() + "&id="
                + replayView.getRun().id();
    }
}
