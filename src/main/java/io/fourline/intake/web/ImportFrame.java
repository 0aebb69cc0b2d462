package io.fourline.intake.web;

import io.fourline.identity.Role;
import io.fourline.identity.web.Signpost;
import io.fourline.shared.web.FramePart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The way to the imports, for administrators and auditors. */
@RequestScoped
public class ImportFrame implements FramePart {

    private static final int AFTER_REPORTS = 60;

    @Inject
    Signpost signpost;

    @Override
    public int place() {
        return AFTER_REPORTS;
    }

    @Override
    public List<Group> groups() {
        return signpost.caller().filter(caller -> caller.hasAny(Role.ADMINISTRATOR, Role.AUDITOR)).stream()
                .map(caller -> signpost.item("imports", "upload", "imports.title", "/imports/index.xhtml"))
                .map(item -> new Group(null, List.of(item)))
                .toList();
    }
}
