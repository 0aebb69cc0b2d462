package io.fourline.incident.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.identity.web.Signpost;
import io.fourline.incident.web.QueueAddress.View;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.FramePart;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The queues in the navigation, each with how much waits in it, and the button that raises an incident. */
@RequestScoped
public class IncidentFrame implements FramePart {

    private static final int FIRST = 10;

    private static final Map<View, String> ICONS = new EnumMap<>(Map.of(
            View.MINE, "inbox",
            View.TEAM, "team",
            View.UNASSIGNED, "none",
            View.WAITING, "wait",
            View.BREACHING, "fire",
            View.MAJOR, "bolt",
            View.ALL, "list"));

    @Inject
    Signpost signpost;

    @Inject
    Acting acting;

    @Inject
    QueueCounts counts;

    @Inject
    Reader reader;

    @Override
    public int place() {
        return FIRST;
    }

    @Override
    public List<Group> groups() {
        Caller caller = signpost.caller().orElse(null);
        if (caller == null || !isAtDesk(caller)) {
            return List.of();
        }
        List<View> shown = views(caller);
        Map<View, Integer> counted = counts.of(
                caller, shown.stream().filter(view -> view != View.ALL).toList(), acting.now());
        return List.of(new Group(
                null, shown.stream().map(view -> item(view, counted.get(view))).toList()));
    }

    @Override
    public Item raise() {
        return signpost.caller().filter(Caller::isStaff).isPresent()
                ? signpost.item("new", "plus", "incident.new", "/incidents/new.xhtml")
                : null;
    }

    private static boolean isAtDesk(Caller caller) {
        return caller.roles().stream().anyMatch(role -> role != Role.REQUESTER);
    }

    private static List<View> views(Caller caller) {
        List<View> views = new ArrayList<>();
        if (caller.hasAny(Role.AGENT, Role.SUPPLIER, Role.LEAD)) {
            views.add(View.MINE);
            if (!caller.teams().isEmpty()) {
                views.add(View.TEAM);
            }
            views.add(View.UNASSIGNED);
            views.add(View.WAITING);
            views.add(View.BREACHING);
        }
        views.add(View.MAJOR);
        views.add(View.ALL);
        return views;
    }

    private Item item(View view, Integer count) {
        return signpost.item(
                view.key(),
                ICONS.get(view),
                "queue.view." + view.key(),
                "/incidents/queue.xhtml?view=" + view.key(),
                count == null ? null : QueueWords.count(Words.loaded().in(reader.locale()), count));
    }
}
