package io.fourline.change.web;

import io.fourline.change.ChangeReading;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.identity.web.Signpost;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The ways to the changes: for the desk's people, and for suppliers who carry some out. */
@RequestScoped
public class ChangeFrame implements FramePart {

    private static final int AFTER_PROBLEMS = 25;

    @Inject
    Signpost signpost;

    @Inject
    ChangeReading reading;

    private List<Group> groups;

    @Override
    public int place() {
        return AFTER_PROBLEMS;
    }

    @Override
    public List<Group> groups() {
        if (groups == null) {
            groups = signpost.caller().map(this::groups).orElse(List.of());
        }
        return groups;
    }

    private List<Group> groups(Caller caller) {
        if (!caller.isOfDesk() && !caller.has(Role.SUPPLIER)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        items.add(signpost.item("changes", "swap", "changes.nav", "/changes/index.xhtml"));
        if (caller.isOfDesk()) {
            items.add(signpost.item(
                    "votes", "check", "changes.view.votes", "/changes/index.xhtml?view=votes", waiting(caller)));
        }
        if (caller.isOfDesk()) {
            items.add(signpost.item("templates", "list", "change.templates", "/changes/templates.xhtml"));
            items.add(signpost.item("outcomes", "chart", "outcomes.nav", "/changes/outcomes.xhtml"));
        }
        return List.of(new Group(signpost.words("changes.title"), items));
    }

    private String waiting(Caller caller) {
        boolean asked = caller.hasAny(Role.CAB_MEMBER, Role.LEAD, Role.CHANGE_MANAGER);
        int votes = asked ? reading.toVote().size() : 0;
        return votes == 0 ? null : String.valueOf(votes);
    }
}
