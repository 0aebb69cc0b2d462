package io.fourline.escalation.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.FramePart;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** What administrators keep, in the navigation; auditors look at the registers, too. */
@RequestScoped
public class AdministrationFrame implements FramePart {

    private static final int PLACE = 800;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<Group> groups() {
        if (!acting.isSignedIn() || !acting.caller().hasAny(Role.ADMINISTRATOR, Role.AUDITOR)) {
            return List.of();
        }
        Wording words = Words.loaded().in(reader.locale());
        List<Item> items = new ArrayList<>();
        items.add(item(words, "chains", "lines", "/admin/chains.xhtml"));
        items.add(item(words, "terms", "wait", "/admin/terms.xhtml"));
        items.add(item(words, "services", "star", "/admin/services.xhtml"));
        items.add(item(words, "categories", "tag", "/admin/categories.xhtml"));
        items.add(item(words, "items", "box", "/admin/items.xhtml"));
        items.add(item(words, "calendars", "calendar", "/admin/calendars.xhtml"));
        items.add(item(words, "priorities", "flag", "/admin/priorities.xhtml"));
        if (acting.caller().has(Role.ADMINISTRATOR)) {
            items.add(item(words, "people", "person", "/people/people.xhtml"));
            items.add(item(words, "teams", "team", "/people/teams.xhtml"));
            items.add(item(words, "organisations", "building", "/people/organisations.xhtml"));
        }
        return List.of(new Group(words.of("administration.title"), items));
    }

    private Item item(Wording words, String id, String icon, String page) {
        return new Item(id, icon, words.of(id + ".title"), request.getContextPath() + page, null);
    }
}
