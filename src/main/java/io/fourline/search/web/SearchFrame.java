package io.fourline.search.web;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.identity.web.Signpost;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The way to the search for those whose frame has no search field. */
@RequestScoped
public class SearchFrame implements FramePart {

    private static final int AFTER_REQUESTS = 20;

    @Inject
    Signpost signpost;

    @Override
    public int place() {
        return AFTER_REQUESTS;
    }

    @Override
    public List<Group> groups() {
        return signpost.caller().filter(caller -> !hasField(caller)).stream()
                .map(caller -> signpost.item("search", "look", "search.title", "/search.xhtml"))
                .map(item -> new Group(null, List.of(item)))
                .toList();
    }

    private static boolean hasField(Caller caller) {
        return caller.isOfDesk() || caller.has(Role.SUPPLIER);
    }
}
