package io.fourline.intake.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.FramePart;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The way to the imports, for administrators and auditors. */
@RequestScoped
public class ImportFrame implements FramePart {

    private static final int AFTER_REPORTS = 60;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    @Override
    public int place() {
        return AFTER_REPORTS;
    }

    @Override
    public List<Group> groups() {
        if (!acting.isSignedIn() || !acting.caller().hasAny(Role.ADMINISTRATOR, Role.AUDITOR)) {
            return List.of();
        }
        String label = Words.loaded().in(reader.locale()).of("imports.title");
        String page = request.getContextPath() + "/imports/index.xhtml";
        return List.of(new Group(null, List.of(new Item("imports", "upload", label, page, null))));
    }
}
