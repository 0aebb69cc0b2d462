package io.fourline.change.web;

import io.fourline.change.ChangeIntake;
import io.fourline.change.ChangeModel;
import io.fourline.change.TemplateAdministration;
import io.fourline.change.TemplateRecord;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** A change drafted by its model, a standard one from its template; both stand in the address, as may service and item. */
@Named
@RequestScoped
public class NewChangeView {

    @Inject
    ChangeIntake intake;

    @Inject
    TemplateAdministration templates;

    @Inject
    ChangeRisk risk;

    @Inject
    PageNotice notice;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private final ChangeFields fields = new ChangeFields();
    private ChangeModel model;
    private TemplateRecord template;
    private List<TemplateRecord> offered;

    @PostConstruct
    void prepare() {
        model = Arrays.stream(ChangeModel.values())
                .filter(one -> one.name().equals(request.getParameter("model")))
                .findFirst()
                .orElse(ChangeModel.NORMAL);
        offered = templates.templates().stream().filter(TemplateRecord::usable).toList();
        fields.setItems(request.getParameter("item"));
        fields.setService(request.getParameter("service"));
        if (model == ChangeModel.STANDARD) {
            template = offered.stream()
                    .filter(one -> one.code().equals(request.getParameter("template")))
                    .findFirst()
                    .orElse(null);
        }
        if (template != null) {
            fields.fill(template);
        }
    }

    public String draft() {
        String code = template == null ? null : template.code();
        String number = intake.draft(fields.draft(model, code, risk.answers(), reader.zone()))
                .number();
        notice.doneBeforeLeaving("change.done.open", number);
        return ChangeForm.page(number);
    }

    public ChangeFields getFields() {
        return fields;
    }

    public ChangeModel getModel() {
        return model;
    }

    public ChangeModel[] getModels() {
        return ChangeModel.values();
    }

    /** Templates that standard changes may follow. */
    public List<TemplateRecord> getOffered() {
        return offered;
    }

    public TemplateRecord getTemplate() {
        return template;
    }

    /** Whether it is still to be said which template it follows. */
    public boolean isTemplateAsked() {
        return model == ChangeModel.STANDARD && template == null;
    }
}
