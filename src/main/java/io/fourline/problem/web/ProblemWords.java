package io.fourline.problem.web;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.identity.Directory;
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
import java.util.stream.Collectors;

/** The journaled facts of a problem as people read them: fields by their names, codes by what they mean. */
@Named
@RequestScoped
public class ProblemWords implements TicketStory.FactTexts {

    @Inject
    Catalog catalog;

    @Inject
    Items items;

    @Inject
    Directory directory;

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

    public String person(String account) {
        return account == null ? null : directory.displayName(account);
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
