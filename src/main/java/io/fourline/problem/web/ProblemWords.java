package io.fourline.problem.web;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.escalation.ChainPlan;
import io.fourline.escalation.Chains;
import io.fourline.identity.Directory;
import io.fourline.problem.Recurrence;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.ticket.web.TicketStory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The journaled facts of a problem as people read them: fields by their names, codes by what they mean. */
@Named
@RequestScoped
public class ProblemWords implements TicketStory.FactTexts {

    private static final double HARDLY = 0.0001;

    @Inject
    Catalog catalog;

    @Inject
    Items items;

    @Inject
    Directory directory;

    @Inject
    Chains chains;

    @Inject
    Reader reader;

    @Override
    public String field(String name) {
        return words().of("problem.field." + name);
    }

    @Override
    public String value(String name, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(part -> part(name, part)).collect(Collectors.joining("; "));
        }
        String text = value.toString();
        return switch (name) {
            case "service" -> catalog.serviceName(text);
            case "category" -> catalog.category(text).map(Catalog.Named::name).orElse(text);
            case "configurationItems" -> items.name(text);
            case "owner", "assignee" -> directory.displayName(text);
            case "team" -> directory.teamName(text);
            case "impact", "urgency" -> words().of(name + "." + text);
            case "state" -> words().of("problem.state." + text);
            case "resolutionCode" -> words().of("problem.resolution." + text);
            case "workaroundPublished", "knownError" -> words().of("problem.truth." + text);
            case "resolvedAt", "closedAt", "openedAt" -> Instant.parse(text).toString();
            default -> text;
        };
    }

    // A part of the inquiry is told by the words that name it; what else there is stands on the page itself.
    private String part(String name, Object part) {
        if (!(part instanceof Map<?, ?> map)) {
            return value(name, part);
        }
        return switch (name) {
            case "tasks" ->
                words().of(
                                Boolean.TRUE.equals(map.get("done")) ? "problem.task.done" : "problem.task.open",
                                map.get("title"));
            case "reproductions" ->
                words().of("problem.outcome." + map.get("outcome")) + " (" + map.get("environment") + ")";
            default -> String.valueOf(map.get("text"));
        };
    }

    /** What recurs, as it is called. */
    public String recurring(Recurrence recurs) {
        String field =
                switch (recurs.by()) {
                    case CONFIGURATION_ITEM -> "configurationItems";
                    case CATEGORY -> "category";
                    case SERVICE -> "service";
                };
        return words().of("problem.new.recurring", value(field, recurs.code()));
    }

    /** The numbers behind what recurs. */
    public String numbers(Recurrence recurs, int days) {
        return words().of(
                        "problem.new.numbers",
                        recurs.observed(),
                        days,
                        words().of("problems.recurring.rounded", recurs.expected()),
                        recurs.pValue() < HARDLY
                                ? words().of("problems.recurring.hardly")
                                : words().of("problems.recurring.chance", recurs.pValue()));
    }

    /** The teams that may have a problem, by their names: those of the chains' lines within the desk. */
    public Map<String, String> getTeams() {
        Map<String, String> teams = new TreeMap<>();
        chains.all().stream()
                .flatMap(chain -> chain.lines().stream())
                .filter(line -> line.number() < ChainPlan.SUPPLIER_LINE)
                .forEach(line -> teams.put(directory.teamName(line.team()), line.team()));
        return teams;
    }

    public String person(String account) {
        return account == null ? null : directory.displayName(account);
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
