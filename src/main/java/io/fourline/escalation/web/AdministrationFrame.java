package io.fourline.escalation.web;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.identity.web.Signpost;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What administrators keep, in the navigation; auditors look at the registers, too. */
@RequestScoped
public class AdministrationFrame implements FramePart {

    private static final int PLACE = 800;

    @Inject
    Signpost signpost;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<Group> groups() {
        Caller caller = signpost.caller().orElse(null);
        if (caller == null || !caller.hasAny(Role.ADMINISTRATOR, Role.AUDITOR)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        items.add(item("chains", "lines", "/admin/chains.xhtml"));
        items.add(item("terms", "wait", "/admin/terms.xhtml"));
        items.add(item("services", "star", "/admin/services.xhtml"));
        items.add(item("categories", "tag", "/admin/categories.xhtml"));
        items.add(item("calendars", "calendar", "/admin/calendars.xhtml"));
        items.add(item("priorities", "flag", "/admin/priorities.xhtml"));
        if (caller.has(Role.ADMINISTRATOR)) {
            items.add(item("people", "person", "/people/people.xhtml"));
            items.add(item("teams", "team", "/people/teams.xhtml"));
            items.add(item("organisations", "building", "/people/organisations.xhtml"));
        }
        return List.of(new Group(signpost.words("administration.title"), items));
    }

    private Item item(String id, String icon, String page) {
        return signpost.item(id, icon, id + ".title", page);
    }
}
