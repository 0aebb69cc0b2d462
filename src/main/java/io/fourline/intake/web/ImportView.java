package io.fourline.intake.web;

import io.fourline.identity.Acting;
import io.fourline.identity.Role;
import io.fourline.intake.ImportRecord;
import io.fourline.intake.Imports;
import io.fourline.shared.web.PageNotice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One import: how far it is, what it brought, and what it left out with the reason. */
@Named
@RequestScoped
public class ImportView {

    private static final int PAGE = 50;

    @Inject
    Imports imports;

    @Inject
    Acting acting;

    @Inject
    PageNotice notice;

    @Inject
    HttpServletRequest request;

    private ImportRecord run;
    private List<ImportRecord.LeftOut> read;
    private boolean later;

    @PostConstruct
    void read() {
        run = imports.run(String.valueOf(request.getParameter("id")));
        String after = request.getParameter("after");
        later = after != null && after.matches("[0-9]{1,9}");
        read = imports.rejections(run.id(), later ? Integer.parseInt(after) : 0, PAGE + 1);
    }

    public String cancel() {
        imports.cancel(run.id());
        notice.doneBeforeLeaving("imports.cancelled");
        return "/imports/import.xhtml?id=" + run.id() + "&faces-redirect=true";
    }

    public ImportRecord getRun() {
        return run;
    }

    public boolean isGoingOn() {
        return !run.state().isOver();
    }

    public boolean isCancellable() {
        return isGoingOn() && acting.caller().has(Role.ADMINISTRATOR);
    }

    public List<ImportRecord.LeftOut> getLeftOut() {
        return read.size() > PAGE ? read.subList(0, PAGE) : read;
    }

    public String getOlder() {
        return read.size() > PAGE ? page() + "&after=" + read.get(PAGE - 1).position() : null;
    }

    public String getNewer() {
        return later ? page() : null;
    }

    private String page() {
        return "import.xhtml?id=" + run.id();
    }
}
