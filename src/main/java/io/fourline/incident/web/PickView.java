package io.fourline.incident.web;

import io.fourline.cmdb.Items;
import io.fourline.identity.Acting;
import io.fourline.identity.PersonLookup;
import io.fourline.incident.IncidentFilter;
import io.fourline.incident.IncidentQueue;
import io.fourline.shared.error.Forbidden;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The few choices that fit what is being typed into a field: people, items, incidents. */
@Named
@RequestScoped
public class PickView {

    private static final int SHOWN = 8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    @Inject
    PersonLookup people;

    @Inject
    Items items;

    @Inject
    IncidentQueue queue;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    /** A choice: what the field takes, and how people tell it from others. */
    public record Choice(String value, String name, String more) {}

    public List<Choice> getPeople() {
        return typed() == null
                ? List.of()
                : people.find(typed()).stream()
                        .map(found -> new Choice(
                                found.name(),
                                found.displayName(),
                                found.email() == null ? found.name() : found.name() + " · " + found.email()))
                        .toList();
    }

    public List<Choice> getItems() {
        if (!acting.isSignedIn()) {
            throw new Forbidden("signInRequired");
        }
        return typed() == null
                ? List.of()
                : items.matching(typed(), SHOWN).stream()
                        .map(item -> new Choice(item.code(), item.name(), item.code()))
                        .toList();
    }

    public List<Choice> getNumbers() {
        if (typed() == null) {
            return List.of();
        }
        QueueAddress address = QueueAddress.of(name -> switch (name) {
            case "q" -> TicketNumberTyped.completed(typed());
            case "open" -> QueueAddress.ANY;
            default -> null;
        });
        IncidentFilter filter = address.asked(acting.caller().name(), null, acting.now());
        return queue.rows(filter, null, SHOWN).items().stream()
                .map(row -> new Choice(row.number(), row.title(), row.number()))
                .toList();
    }

    private String typed() {
        String q = request.getParameter("q");
        return q == null || q.strip().length() < SHORTEST || q.length() > LONGEST
                ? null
                : q.strip().toLowerCase(Locale.ROOT);
    }
}
