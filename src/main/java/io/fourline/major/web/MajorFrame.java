package io.fourline.major.web;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.identity.web.Signpost;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The ways to the rooms of major incidents, for the desk's own people, and to the status of services, for everybody. */
@RequestScoped
public class MajorFrame implements FramePart {

    private static final int AFTER_QUEUES = 30;

    @Inject
    Signpost signpost;

    @Override
    public int place() {
        return AFTER_QUEUES;
    }

    @Override
    public List<Group> groups() {
        return signpost.caller()
                .map(caller -> List.of(new Group(signpost.words("major.nav.group"), items(caller))))
                .orElse(List.of());
    }

    private List<Item> items(Caller caller) {
        List<Item> items = new ArrayList<>();
        if (caller.isOfDesk()) {
            items.add(signpost.item("majors", "fire", "major.nav", "/major/index.xhtml"));
        }
        if (!caller.roles().contains(Role.SUPPLIER)) {
            items.add(signpost.item("status", "check", "status.nav", "/status.xhtml"));
        }
        return items;
    }
}
