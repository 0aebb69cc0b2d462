package io.fourline.incident.web;

import io.fourline.catalog.Catalog;
import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.Chains;
import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Directory;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentFilter.Records;
import io.fourline.incident.IncidentSort;
import io.fourline.incident.IncidentState;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The filters of a queue: those that are set, each removable, and those that may be added. */
@Named
@RequestScoped
public class QueueFilters {

    private static final int LINES = 4;
    private static final int PRIORITIES = 5;
    private static final Role[] OVERSIGHT = {Role.LEAD, Role.AUDITOR, Role.ADMINISTRATOR};

    @Inject
    QueueView view;

    @Inject
    Catalog catalog;

    @Inject
    Chains chains;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    private QueueAddress address;
    private Wording words;

    /** A value of a filter as a link. */
    public record Choice(String label, String href, boolean on) {}

    /** The values one filter offers. */
    public record Group(String label, List<Choice> choices) {}

    @PostConstruct
    void prepare() {
        address = view.address();
        words = Words.loaded().in(reader.locale());
    }

    /** What is set now; each link takes it away. */
    public List<Choice> getChips() {
        List<Choice> chips = new ArrayList<>();
        address.filters()
                .forEach((name, value) -> chips.add(
                        new Choice(label(name, value), address.with(name, null).href(), true)));
        if (address.filter("open") == null && address.open() != null) {
            chips.add(new Choice(
                    words.of("queue.filter.open.true"),
                    address.with("open", QueueAddress.ANY).href(),
                    true));
        }
        return chips;
    }

    /** Everything that may be added. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        groups.add(group("line", numbers(LINES)));
        groups.add(group("priority", numbers(PRIORITIES)));
        groups.add(group("state", names(IncidentState.values())));
        groups.add(group("assignee", List.of(QueueAddress.ME, "none")));
        groups.add(group("open", List.of("true", "false", QueueAddress.ANY)));
        groups.add(group(
                "service",
                catalog.services().stream().map(Catalog.ServiceEntry::code).toList()));
        groups.add(group("team", teams()));
        if (acting.caller().hasAny(OVERSIGHT)) {
            groups.add(group("origin", names(Records.values())));
        }
        return groups;
    }

    private Group group(String name, List<String> values) {
        Function<String, Choice> choice = value -> {
            boolean on = value.equals(address.filter(name));
            return new Choice(
                    brief(name, value), address.with(name, on ? null : value).href(), on);
        };
        return new Group(
                words.of("queue.filter." + name), values.stream().map(choice).toList());
    }

    private List<String> teams() {
        Caller caller = acting.caller();
        Stream<String> teams = caller.hasAny(OVERSIGHT)
                ? chains.all().stream().flatMap(chain -> chain.lines().stream()).map(ChainPlan.Line::team)
                : caller.teams().stream();
        return teams.distinct().sorted().toList();
    }

    private String brief(String name, String value) {
        return switch (name) {
            case "line", "priority" -> value;
            default -> label(name, value);
        };
    }

    private String label(String name, String value) {
        return switch (name) {
            case "line" -> words.of("part.line", value);
            case "priority" -> words.of("part.priority", value);
            case "state" -> words.of("state." + value);
            case "service" -> catalog.serviceName(value);
            case "team" -> directory.teamName(value);
            case "open", "origin" -> words.of("queue.filter." + name + "." + value);
            case "assignee" -> assignee(value);
            case "requester" -> words.of("queue.filter.requester.is", directory.displayName(value));
            default -> words.of("queue.filter.words", value);
        };
    }

    private String assignee(String value) {
        return switch (value) {
            case QueueAddress.ME -> words.of("queue.filter.assignee.me");
            case "none" -> words.of("queue.filter.assignee.none");
            default -> words.of("queue.filter.assignee.is", directory.displayName(value));
        };
    }

    /** The orders the list may have. */
    public List<Choice> getSorts() {
        return Stream.of(IncidentSort.MOST_URGENT, IncidentSort.DUE, IncidentSort.OLDEST, IncidentSort.NEWEST)
                .map(sort -> new Choice(
                        words.of("queue.sort." + sort.name()),
                        address.sorted(sort).href(),
                        sort == address.sort()))
                .toList();
    }

    /** The order in words. */
    public String getOrder() {
        return words.of("queue.sort." + address.sort().name());
    }

    /** What is searched for, empty for nothing. */
    public String getQ() {
        return address.filters().getOrDefault("q", "");
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
