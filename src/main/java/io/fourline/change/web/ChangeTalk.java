package io.fourline.change.web;

import io.fourline.ticket.web.TalkBox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The box in which people talk about a change. */
@Named
@RequestScoped
public class ChangeTalk extends TalkBox {

    @Inject
    ChangeForm form;

    @Override
    protected String number() {
        return form.number();
    }

    @Override
    protected String done() {
        return form.done("comment");
    }
}
