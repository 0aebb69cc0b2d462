package io.fourline.change.web;

import io.fourline.change.TemplateAdministration;
import io.fourline.change.TemplateRecord;
import io.fourline.change.model.TemplateRights;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.web.PageNotice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The templates of standard changes: one of them, or a new one, as a form edits it. The address says which. */
@Named
@RequestScoped
public class TemplatesView {

    @Inject
    TemplateAdministration administration;

    @Inject
    Histories histories;

    @Inject
    Directory directory;

    @Inject
    PageNotice notice;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    private final TemplateFields fields = new TemplateFields();
    private TemplateRecord chosen;

    @PostConstruct
    void prepare() {
        String code = request.getParameter("template");
        chosen = code == null || code.isBlank() ? null : administration.template(code);
        if (chosen != null) {
            fields.fill(chosen);
        }
    }

    public List<TemplateRecord> getRows() {
        return administration.templates();
    }

    /** The one that the address names, {@code null} for a new one. */
    public TemplateRecord getChosen() {
        return chosen;
    }

    public TemplateFields getFields() {
        return fields;
    }

    public boolean isEditor() {
        return TemplateRights.mayEdit(acting.caller());
    }

    /** Whether the caller may approve the chosen one as it stands. */
    public boolean isApprovable() {
        return chosen != null
                && chosen.approvedBy() == null
                && TemplateRights.mayApprove(acting.caller())
                && !chosen.editedBy().equals(acting.caller().name());
    }

    /** What happened to the chosen one, the newest first. */
    public List<HistoryRow> getHistory() {
        return histories.of(TemplateAdministration.subject(chosen.code()), "change", directory::displayName);
    }

    public String save() {
        TemplateRecord saved = chosen == null
                ? administration.create(fields.wanted(fields.getCode()))
                : administration.edit(fields.wanted(chosen.code()), version());
        return done("change.template.saved", saved);
    }

    public String approve() {
        return done("change.template.approved", administration.approve(chosen.code(), version()));
    }

    private String done(String key, TemplateRecord template) {
        notice.doneBeforeLeaving(key, template.name());
        return "/changes/templates.xhtml?template=" + template.code() + "&faces-redirect=true";
    }

    private Integer version() {
        String version = request.getParameter("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null;
    }
}
