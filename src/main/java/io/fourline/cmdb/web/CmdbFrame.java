package io.fourline.cmdb.web;

import io.fourline.identity.Caller;
import io.fourline.identity.web.Signpost;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The way to the configuration items, for the desk's own people. */
@RequestScoped
public class CmdbFrame implements FramePart {

    private static final int AFTER_REPORTS = 60;

    @Inject
    Signpost signpost;

    @Override
    public int place() {
        return AFTER_REPORTS;
    }

    @Override
    public List<Group> groups() {
        if (signpost.caller().filter(Caller::isOfDesk).isEmpty()) {
            return List.of();
        }
        return List.of(new Group(
                signpost.words("items.group"),
                List.of(signpost.item("items", "box", "items.title", "/items/index.xhtml"))));
    }
}
