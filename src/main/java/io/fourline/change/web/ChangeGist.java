package io.fourline.change.web;

import io.fourline.change.ChangeAct;
import io.fourline.change.ChangeIntake;
import io.fourline.change.ChangeRecord;
import io.fourline.change.CorrectChange;
import io.fourline.change.DraftChange;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form that describes a change better, while it may still become another one. */
@Named
@RequestScoped
public class ChangeGist {

    @Inject
    ChangeIntake intake;

    @Inject
    ChangeView view;

    @Inject
    ChangeForm form;

    @Inject
    ChangeRisk risk;

    @Inject
    Reader reader;

    private final ChangeFields fields = new ChangeFields();

    @PostConstruct
    void prepare() {
        ChangeRecord change = view.getChange();
        if (!view.isCorrectable()) {
            throw new Forbidden("notYourAct", ChangeAct.CORRECT.verb());
        }
        fields.fill(change, reader.zone());
        risk.begin(change.risk().answers());
    }

    public String correct() {
        ChangeRecord change = view.getChange();
        DraftChange wanted = fields.draft(change.model(), change.template(), risk.answers(), reader.zone());
        intake.correct(new CorrectChange(form.number(), form.version(), was -> wanted));
        return form.done("correct");
    }

    public ChangeFields getFields() {
        return fields;
    }
}
