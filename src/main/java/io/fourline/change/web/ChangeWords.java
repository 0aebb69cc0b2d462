package io.fourline.change.web;

import io.fourline.catalog.Catalog;
import io.fourline.change.Ballot;
import io.fourline.change.ChangeRecord;
import io.fourline.change.Stage;
import io.fourline.cmdb.Items;
import io.fourline.identity.Directory;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.ReaderTime;
import io.fourline.ticket.web.TicketStory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The journaled facts of a change as people read them: fields by their names, codes by what they mean. */
@Named
@RequestScoped
public class ChangeWords implements TicketStory.FactTexts {

    @Inject
    Catalog catalog;

    @Inject
    Items items;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    @Override
    public String field(String name) {
        return words().of("change.field." + name);
    }

    @Override
    public String value(String name, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(part -> part(name, part)).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> map) {
            return part(name, map);
        }
        String text = value.toString();
        return switch (name) {
            case "service" -> catalog.serviceName(text);
            case "configurationItems" -> items.name(text);
            case "requester", "assignee", "implementer" -> directory.displayName(text);
            case "team" -> directory.teamName(text);
            case "state", "model", "outcome", "approval" -> words().of("change." + name + '.' + text);
            case "from", "to" -> time().brief(Instant.parse(text));
            default -> text;
        };
    }

    // A part is told by what people know it by; the whole of it stands on the page itself.
    private String part(String name, Object part) {
        if (!(part instanceof Map<?, ?> map)) {
            return value(name, part);
        }
        return switch (name) {
            case "risk" -> risk(map);
            case "plans" -> plans(map);
            case "stages" ->
                words().of(
                                "change.stage.told",
                                map.get("name"),
                                ((Collection<?>) map.get("votes")).size(),
                                words().of("change.decision." + map.get("decision")));
            case "tasks" ->
                words().of(
                                Boolean.TRUE.equals(map.get("done")) ? "change.task.done" : "change.task.open",
                                map.get("title"));
            case "causedIncidents" -> map.get("incident") + " " + words().of("change.verdict." + map.get("verdict"));
            default -> String.valueOf(map.get("text"));
        };
    }

    private String risk(Map<?, ?> risk) {
        return risk.get("level") == null
                ? words().of("change.risk.unknown")
                : words().of("change.risk.told", words().of("change.risk." + risk.get("level")), risk.get("score"));
    }

    private String plans(Map<?, ?> plans) {
        return List.of("implementation", "test", "backOut").stream()
                .filter(plan -> plans.get(plan) instanceof String text && !text.isBlank())
                .map(plan -> words().of("change.plan." + plan))
                .collect(Collectors.joining(", "));
    }

    public String person(String account) {
        return account == null ? null : directory.displayName(account);
    }

    /** What to call these people. */
    public String people(Collection<String> accounts) {
        return accounts.stream().map(this::person).collect(Collectors.joining(", "));
    }

    /** Whose votes are still missing in a stage, with those who vote in their place. */
    public String waiting(Stage stage) {
        List<String> voted = stage.votes().stream().map(Ballot::voter).toList();
        return stage.voters().stream()
                .filter(voter -> !voted.contains(voter))
                .map(voter -> stage.delegates().containsKey(voter)
                        ? words().of(
                                        "change.stage.delegated",
                                        person(voter),
                                        person(stage.delegates().get(voter)))
                        : person(voter))
                .collect(Collectors.joining(", "));
    }

    /** Who carries it out, else whose people do; {@code null} for nobody yet. */
    public String worker(ChangeRecord change) {
        return Objects.requireNonNullElse(change.implementer(), "").isEmpty()
                ? change.team() == null ? null : directory.teamName(change.team())
                : person(change.implementer());
    }

    Wording words() {
        return Words.loaded().in(reader.locale());
    }

    private ReaderTime time() {
        return new ReaderTime(words(), reader.zone(), clock.instant());
    }
}
