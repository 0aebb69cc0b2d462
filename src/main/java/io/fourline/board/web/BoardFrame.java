package io.fourline.board.web;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.identity.web.Signpost;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The ways to the calendar of changes, for who plans by it, and to the meetings of the board, for the desk's people. */
@RequestScoped
public class BoardFrame implements FramePart {

    private static final int AFTER_CHANGES = 26;

    @Inject
    Signpost signpost;

    @Override
    public int place() {
        return AFTER_CHANGES;
    }

    @Override
    public List<Group> groups() {
        return signpost.caller()
                .filter(caller -> caller.isOfDesk() || caller.has(Role.SUPPLIER))
                .map(caller -> List.of(new Group(signpost.words("changes.title"), items(caller))))
                .orElse(List.of());
    }

    private List<Item> items(Caller caller) {
        List<Item> items = new ArrayList<>();
        items.add(signpost.item("changeCalendar", "calendar", "changeCalendar.nav", "/changes/calendar.xhtml"));
        if (caller.isOfDesk()) {
            items.add(signpost.item("meetings", "team", "meetings.nav", "/changes/meetings.xhtml"));
        }
        return items;
    }
}
